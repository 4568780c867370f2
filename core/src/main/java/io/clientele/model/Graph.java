package io.clientele.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The edges by both ends. */
final class Graph {
  private final List<Edge> edges;
  private final Map<String, List<Edge>> from = new HashMap<>();
  private final Map<String, List<Edge>> to = new HashMap<>();

  Graph(List<Edge> edges) {
    this.edges = List.copyOf(edges);
    for (Edge edge : edges) {
      put(from, edge.source(), edge);
      put(to, edge.target(), edge);
    }
  }

  List<Edge> edges() {
    return edges;
  }

  List<Edge> from(Element element) {
    return List.copyOf(from.getOrDefault(Slugs.id(element.id()), List.of()));
  }

  List<Edge> to(Element element) {
    return List.copyOf(to.getOrDefault(Slugs.id(element.id()), List.of()));
  }

  private static void put(Map<String, List<Edge>> map, Element end, Edge edge) {
    map.computeIfAbsent(Slugs.id(end.id()), absent -> new ArrayList<>()).add(edge);
  }
}
