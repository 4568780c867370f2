package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.LineOfSight;
import io.clientele.model.LineOfSight.Hop;
import io.clientele.model.Model;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A segment from which no unbroken path leads to business value. */
final class BrokenLineOfSight implements Check {
  @Override
  public String code() {
    return "CLT403";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return model.linesOfSight().stream()
        .flatMap(
            line -> line.firstMissing().stream().map(missing -> finding(model, line, missing)));
  }

  private Finding finding(Model model, LineOfSight line, Hop missing) {
    String message =
        Words.element(line.segment().element()) + " has no line of sight to business value";
    List<Hop> hops = line.hops();
    String path =
        hops.stream().map(hop -> Words.kind(hop.name())).collect(Collectors.joining(", "));
    int place = hops.indexOf(missing);
    String before = place == 0 ? "the segment" : Words.kind(hops.get(place - 1).name());
    return at(Words.place(model, line.segment().element()), message)
        .help(
            "the first missing hop leads from "
                + before
                + " to "
                + Words.kind(missing.name())
                + " (path: "
                + path
                + ")");
  }
}
