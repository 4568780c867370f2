package io.clientele.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Edges by one of their ends. */
final class Ends {
  private final Function<Edge, Element> end;

  /** Ids as they are compared: folding one costs more than finding it. */
  private final Map<String, String> folded = new HashMap<>();

  private final Map<String, List<Edge>> edges = new HashMap<>();

  Ends(Function<Edge, Element> end) {
    this.end = end;
  }

  /** Neighbours in a list mostly have the same end. */
  void add(List<Edge> more) {
    @Nullable Element last = null;
    List<Edge> same = List.of();
    for (Edge edge : more) {
      Element at = end.apply(edge);
      same = at.equals(last) ? same : known(at);
      same.add(edge);
      last = at;
    }
  }

  private List<Edge> known(Element element) {
    String id = folded.computeIfAbsent(element.id(), Slugs::id);
    return edges.computeIfAbsent(id, absent -> new ArrayList<>(4));
  }

  List<Edge> of(Element element) {
    String known = folded.get(element.id());
    List<Edge> found = edges.get(known == null ? Slugs.id(element.id()) : known);
    return found == null ? List.of() : Collections.unmodifiableList(found);
  }
}
