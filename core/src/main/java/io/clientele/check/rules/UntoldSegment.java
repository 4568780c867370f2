package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Backing;
import io.clientele.model.Backing.Narrative;
import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A narrative that passes over its line of sight, and a segment left out where others are told. */
final class UntoldSegment implements Check {
  @Override
  public String code() {
    return "CLT827";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    List<Narrative> narratives = Backing.of(facts.model()).narratives();
    if (narratives.isEmpty()) {
      return Stream.empty();
    }
    Map<String, Narrative> told = new HashMap<>();
    narratives.forEach(one -> told.put(Element.keyOf(one.segmentId()), one));
    List<LineOfSight> lines = facts.model().linesOfSight();
    return Stream.concat(
        lines.stream()
            .flatMap(
                line ->
                    Stream.ofNullable(told.get(line.segment().element().key()))
                        .flatMap(narrative -> passesOver(narrative, line))),
        untold(lines, told, narratives.get(0).at().assessment()));
  }

  private Stream<Finding> passesOver(Narrative narrative, LineOfSight line) {
    List<String> hops = narrative.passedOver(line);
    return hops.isEmpty()
        ? Stream.empty()
        : Stream.of(
            at(
                    narrative.at().field("text"),
                    "the narrative of %s names nothing of the hops %s"
                        .formatted(
                            Words.element(line.segment().element()),
                            Words.names(hops.stream().map(Words::kind).toList())))
                .help("tell it along " + example(line, hops)));
  }

  /** What the line holds in the hops that were passed over, one title of each. */
  private static String example(LineOfSight line, List<String> hops) {
    return Words.names(
        line.hops().stream()
            .filter(hop -> hops.contains(hop.name()))
            .map(hop -> hop.elements().get(0).title())
            .toList());
  }

  private Stream<Finding> untold(
      List<LineOfSight> lines, Map<String, Narrative> told, Element assessment) {
    List<String> untold =
        lines.stream()
            .map(line -> line.segment().element())
            .filter(segment -> !told.containsKey(segment.key()))
            .map(Element::title)
            .toList();
    return untold.isEmpty()
        ? Stream.empty()
        : Stream.of(
            at(
                    assessment.at("/narratives"),
                    "nobody tells how serving %s leads to business value"
                        .formatted(Words.names(untold)))
                .help("add `{segment: …, text: …}`"));
  }
}
