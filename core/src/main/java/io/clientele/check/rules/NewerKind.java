package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.SchemaProblem;
import java.util.stream.Stream;

/** A thing written for a newer version of its kind than is known here. */
final class NewerKind implements Check {
  private static final String KEYWORD = "x-version";

  @Override
  public String code() {
    return "CLT110";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().schemaProblems().stream()
        .filter(problem -> problem.keyword().equals(KEYWORD))
        .map(this::finding);
  }

  private Finding finding(SchemaProblem problem) {
    String kind = Words.kind(problem.element().kind());
    String known = String.join(", ", problem.expected());
    String message =
        "version " + problem.value() + " of the kind " + kind + " is newer than the known " + known;
    return at(problem.span(), message)
        .help("it is read as far as known; a newer Clientele may know the rest");
  }
}
