package io.clientele.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The edges by both ends. */
final class Graph {
  private final List<Edge> edges;

  /** Ids as they are compared: folding one costs more than finding it. */
  private final Map<String, String> folded = new HashMap<>();

  private final Map<String, List<Edge>> from = new HashMap<>();
  private final Map<String, List<Edge>> to = new HashMap<>();

  /**
   * @param imported edges among imported things: followed, and not listed
   */
  Graph(List<Ties> files, List<Edge> imported) {
    List<Edge> all = new ArrayList<>();
    files.forEach(file -> all.addAll(file.parts()));
    files.forEach(file -> all.addAll(file.edges()));
    this.edges = Collections.unmodifiableList(all);
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
    return Collections.unmodifiableList(from.getOrDefault(key(element), List.of()));
  }

  List<Edge> to(Element element) {
    return Collections.unmodifiableList(to.getOrDefault(key(element), List.of()));
  }

  private void put(Map<String, List<Edge>> map, Element end, Edge edge) {
    String id = folded.computeIfAbsent(end.id(), Slugs::id);
    map.computeIfAbsent(id, absent -> new ArrayList<>(4)).add(edge);
  }

  private String key(Element element) {
    String known = folded.get(element.id());
    return known == null ? Slugs.id(element.id()) : known;
  }
}
