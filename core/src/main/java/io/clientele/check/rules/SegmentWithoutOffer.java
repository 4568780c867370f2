package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.stream.Stream;

/** A segment that consumes no product and no service. */
final class SegmentWithoutOffer implements Check {
  @Override
  public String code() {
    return "CLT303";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return MissingEdge.ofSegments(model, "consumes").map(segment -> finding(model, segment));
  }

  private Finding finding(Model model, Element segment) {
    return at(
            Words.place(model, segment),
            Words.element(segment) + " consumes no product and no service")
        .help("add to `dependencies`: `{domainType: Service, entityID: …}`");
  }
}
