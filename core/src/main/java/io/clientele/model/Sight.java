package io.clientele.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a segment's line of sight along edges that exist: what its customers need or go through,
 * the capabilities for that, the value streams these enable, the strategies those realise, and the
 * indicators of business value by which the strategies are measured. Capabilities and value streams
 * that the segment itself or its journeys name count as well.
 */
final class Sight {
  private static final Set<String> VALUE_STREAM = Set.of("value-stream", "value-stream-stage");

  private final Segment segment;
  private final Graph graph;
  private final Parts parts;
  private final Directory directory;

  Sight(Segment segment, Graph graph, Parts parts, Directory directory) {
    this.segment = segment;
    this.graph = graph;
    this.parts = parts;
    this.directory = directory;
  }

  LineOfSight line() {
    List<Element> journeys = incoming("belongs-to", "journey");
    Found needs = new Found("need-or-journey-stage");
    parts.of(segment.element(), "need").forEach(needs::add);
    journeys.forEach(journey -> parts.of(journey, "stage").forEach(needs::add));

    List<Element> own = new ArrayList<>(List.of(segment.element()));
    own.addAll(journeys);
    own.addAll(incoming("belongs-to", "persona"));
    own.addAll(needs.elements());

    Found capabilities = new Found("capability");
    follow(own, Set.of("supported-by", "requires"), Set.of("capability"), capabilities);
    Found streams = new Found("value-stream");
    follow(capabilities.elements(), Set.of("enables"), VALUE_STREAM, streams);
    follow(own, Set.of("participates-in", "mapped-to", "experiences"), VALUE_STREAM, streams);
    Found strategies = new Found("strategy");
    follow(streams.elements(), Set.of("realises"), Set.of("strategy", "objective"), strategies);
    Found value = new Found("business-value");
    measured(strategies, value);
    return new LineOfSight(
        segment,
        List.of(needs.hop(), capabilities.hop(), streams.hop(), strategies.hop(), value.hop()));
  }

  /** A strategy is measured by its own indicators and by those of its objectives. */
  private void measured(Found strategies, Found value) {
    List<Element> measured = new ArrayList<>(strategies.elements());
    strategies.elements().forEach(one -> measured.addAll(parts.of(one, "objective")));
    Found indicators = new Found("indicator");
    follow(measured, Set.of("measured-by"), Set.of("indicator"), indicators);
    for (Edge edge : indicators.edges) {
      if (LineOfSight.countsValue(edge.target()) || segment.countsInMoney()) {
        value.add(edge, edge.target());
      }
    }
  }

  private void follow(
      Collection<Element> sources, Set<String> relations, Set<String> kinds, Found found) {
    for (Element source : sources) {
      for (Edge edge : graph.from(source)) {
        if (relations.contains(edge.relation()) && kinds.contains(edge.target().kind())) {
          found.add(edge, whole(edge.target()));
        }
      }
    }
  }

  /** A stage of a value stream stands for the value stream. */
  private Element whole(Element element) {
    if (!element.kind().equals("value-stream-stage") || element.id().indexOf('/') < 0) {
      return element;
    }
    Optional<Element> owner =
        directory.element(element.id().substring(0, element.id().lastIndexOf('/')));
    return owner.orElse(element);
  }

  private List<Element> incoming(String relation, String kind) {
    return graph.to(segment.element()).stream()
        .filter(edge -> edge.relation().equals(relation) && edge.source().kind().equals(kind))
        .map(Edge::source)
        .distinct()
        .toList();
  }

  /** What a hop reaches, each element once, in the order in which it is reached. */
  private static final class Found {
    private final String name;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    Found(String name) {
      this.name = name;
    }

    void add(Element element) {
      elements.putIfAbsent(Slugs.id(element.id()), element);
    }

    void add(Edge edge, Element element) {
      edges.add(edge);
      add(element);
    }

    Collection<Element> elements() {
      return elements.values();
    }

    LineOfSight.Hop hop() {
      return new LineOfSight.Hop(name, List.copyOf(elements.values()), List.copyOf(edges));
    }
  }
}
