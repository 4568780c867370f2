package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.stream.Stream;

/** A segment that no capability supports. */
final class SegmentWithoutCapability implements Check {
  @Override
  public String code() {
    return "CLT301";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return MissingEdge.ofSegments(model, "supported-by").map(segment -> finding(model, segment));
  }

  private Finding finding(Model model, Element segment) {
    return at(
            Words.place(model, segment), Words.element(segment) + " is supported by no capability")
        .help("add to `dependencies`: `{domainType: Capability, entityID: …}`");
  }
}
