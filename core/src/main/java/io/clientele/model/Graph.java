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

  /**
   * @param imported edges among imported things: followed, and not listed
   */
  Graph(List<Edge> edges, List<Edge> imported) {
    this.edges = List.copyOf(edges);
    edges.forEach(this::join);
    imported.forEach(this::join);
  }

  private void join(Edge edge) {
    put(from, edge.source(), edge);
    put(to, edge.target(), edge);
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
