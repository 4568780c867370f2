package io.clientele.view.pages;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.LineOfSight;
import io.clientele.model.Segment;
import io.clientele.view.Report;
import io.clientele.view.Sightline;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a segment's line of sight out as columns. */
final class Sightlines {
  private Sightlines() {}

  static Optional<Sightline> of(Report report, Segment segment) {
    return report.model().linesOfSight().stream()
        .filter(line -> line.segment().id().equals(segment.id()))
        .findFirst()
        .map(Sightlines::sightline);
  }

  static Sightline sightline(LineOfSight line) {
    List<Sightline.Hop> hops = new ArrayList<>();
    List<Sightline.Link> links = new ArrayList<>();
    Element segment = line.segment().element();
    hops.add(new Sightline.Hop("Segment", List.of(node(segment))));
    for (LineOfSight.Hop hop : line.hops()) {
      hops.add(
          new Sightline.Hop(
              Words.title(hop.name()), hop.elements().stream().map(Sightlines::node).toList()));
      hop.edges().forEach(edge -> links.add(link(edge, hop)));
    }
    if (hops.size() > 1) {
      implied(hops, links);
    }
    return new Sightline("Line of sight of " + segment.title(), hops, links);
  }

  /** What belongs to the segment without an edge of its own, such as its needs. */
  private static void implied(List<Sightline.Hop> hops, List<Sightline.Link> links) {
    String segment = hops.get(0).nodes().get(0).id();
    for (Sightline.Node node : hops.get(1).nodes()) {
      if (links.stream().noneMatch(link -> link.to().equals(node.id()))) {
        links.add(new Sightline.Link(segment, node.id(), "has"));
      }
    }
  }

  private static Sightline.Node node(Element element) {
    return new Sightline.Node(element.id(), element.title());
  }

  /** An edge read towards value, whichever end declares it. */
  private static Sightline.Link link(Edge edge, LineOfSight.Hop hop) {
    boolean into = hop.elements().stream().anyMatch(e -> e.id().equals(edge.target().id()));
    return into
        ? new Sightline.Link(edge.source().id(), edge.target().id(), edge.relation())
        : new Sightline.Link(edge.target().id(), edge.source().id(), edge.relation());
  }
}
