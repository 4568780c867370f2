package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.stream.Stream;

/** A segment that no strategy influences. */
final class SegmentWithoutStrategy implements Check {
  @Override
  public String code() {
    return "CLT304";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return MissingEdge.ofSegments(model, "influenced-by").map(segment -> finding(model, segment));
  }

  private Finding finding(Model model, Element segment) {
    return at(Words.place(model, segment), Words.element(segment) + " is influenced by no strategy")
        .help("add to `dependencies`: `{domainType: Strategy, entityID: …}`");
  }
}
