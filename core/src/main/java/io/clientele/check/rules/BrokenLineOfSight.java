package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.LineOfSight.Hop;
import io.clientele.model.Model;
import java.util.List;
import java.util.stream.Stream;

/** A segment from which no unbroken path leads to business value. */
final class BrokenLineOfSight implements Check {
  /** What closes each hop, in the order of the path. */
  private static final List<String> NEXT =
      List.of(
          "name what these customers need, or declare a journey for them",
          "name the capabilities that their needs or journey stages require",
          "say in a capability which value stream it `enables`",
          "say in a value stream which strategy or objective it `realises`",
          "say in a strategy by which indicator of business value it is `measuredBy`");

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
    Element segment = line.segment().element();
    int place = line.hops().indexOf(missing);
    String before = place == 0 ? "the segment" : Words.kind(line.hops().get(place - 1).name());
    String message =
        Words.element(segment)
            + " has no line of sight to business value: it breaks between "
            + before
            + " and "
            + Words.kind(missing.name());
    return at(Words.place(model, segment), message)
        .help(place < NEXT.size() ? NEXT.get(place) : "");
  }
}
