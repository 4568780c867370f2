package io.clientele.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Edges by one of their ends. */
final class Ends {
  private final Function<Edge, Element> end;

  /** Ids as they are compared: folding one costs more than finding it. */
  private final Map<String, String> folded = new HashMap<>();

  private final Map<String, List<Edge>> edges = new HashMap<>();

  Ends(Function<Edge, Element> end) {
    this.end = end;
  }

  Ends with(List<Edge> more) {
    for (Edge edge : more) {
      String id = folded.computeIfAbsent(end.apply(edge).id(), Slugs::id);
      edges.computeIfAbsent(id, absent -> new ArrayList<>(4)).add(edge);
    }
    return this;
  }

  List<Edge> of(Element element) {
    String known = folded.get(element.id());
    List<Edge> found = edges.get(known == null ? Slugs.id(element.id()) : known);
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }
}
