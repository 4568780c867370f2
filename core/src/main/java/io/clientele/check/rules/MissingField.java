package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.SchemaProblem;
import java.util.stream.Stream;

/** A field that its kind requires and that is not there. */
final class MissingField implements Check {
  @Override
  public String code() {
    return "CLT105";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().schemaProblems().stream()
        .filter(problem -> problem.keyword().equals("required"))
        .map(this::finding);
  }

  private Finding finding(SchemaProblem problem) {
    String message = Words.element(problem.element()) + " lacks " + Words.name(problem.name());
    return at(problem.span(), message)
        .help("add it to the object that begins on line " + problem.span().line());
  }
}
