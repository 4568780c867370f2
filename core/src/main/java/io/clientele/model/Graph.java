package io.clientele.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The edges by both ends. */
final class Graph {
  /** Fewer edges are put in order before a second thread has started. */
  private static final int MANY = 1000;

  private final List<Edge> edges;
  private final Ends from = new Ends(Edge::source);
  private final Ends to = new Ends(Edge::target);

  /**
   * @param imported edges among imported things: followed, and not listed
   */
  Graph(List<Ties> files, List<Edge> imported) {
    List<Edge> all = new ArrayList<>();
    files.forEach(file -> all.addAll(file.parts()));
    files.forEach(file -> all.addAll(file.edges()));
    this.edges = Collections.unmodifiableList(all);
    Stream<Ends> sides = Stream.of(from, to);
    (all.size() > MANY ? sides.parallel() : sides)
        .forEach(
            ends -> {
              ends.add(edges);
              ends.add(imported);
            });
  }

  List<Edge> edges() {
    return edges;
  }

  List<Edge> from(Element element) {
    return from.of(element);
  }

  List<Edge> to(Element element) {
    return to.of(element);
  }
}
