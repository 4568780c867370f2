package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Document;
import java.util.stream.Stream;

/** A heading of the template that a document lacks. */
final class MissingSection implements Check {
  @Override
  public String code() {
    return "CLT602";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    return facts.model().documents().stream().flatMap(this::findings);
  }

  private Stream<Finding> findings(Document document) {
    return document.missingSections().stream()
        .map(
            missing ->
                at(
                        missing.where(),
                        "document "
                            + Words.name(document.title())
                            + " lacks the section "
                            + Words.name(missing.heading()))
                    .help("write it after this place, as the type `" + document.type() + "` asks"));
  }
}
