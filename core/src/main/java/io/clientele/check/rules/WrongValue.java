package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.Set;
import java.util.stream.Stream;

/** A value of the wrong type, outside its bounds, or of the wrong form. */
final class WrongValue implements Check {
  /** The schema keywords that have a check of their own. */
  private static final Set<String> OTHERS =
      Set.of(
          "required",
          "enum",
          "const",
          "additionalProperties",
          "unevaluatedProperties",
          "minProperties");

  @Override
  public String code() {
    return "CLT106";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().schemaProblems().stream()
        .filter(problem -> !OTHERS.contains(problem.keyword()))
        .filter(problem -> !problem.keyword().startsWith("x-"))
        .map(problem -> at(problem.span(), Words.sentence(problem.message())));
  }
}
