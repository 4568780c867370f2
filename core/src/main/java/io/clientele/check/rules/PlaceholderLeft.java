package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import java.util.stream.Stream;

/** Text of the template that nobody replaced. */
final class PlaceholderLeft implements Check {
  @Override
  public String code() {
    return "CLT603";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().documents().stream()
        .flatMap(document -> document.placeholders().stream())
        .map(
            placeholder ->
                at(placeholder.span(), Words.name(placeholder.text()) + " is a placeholder")
                    .help("write what is true of this document, or take the line out"));
  }
}
