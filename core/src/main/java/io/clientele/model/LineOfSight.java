package io.clientele.model;

import java.util.List;
import java.util.Optional;

/**
 * The path from a segment to business value: needs or journey stages, capabilities, value streams,
 * strategies or objectives, indicators of business value.
 *
 * @param hops five hops in that order, each with the elements that were reached
 */
public record LineOfSight(Segment segment, List<Hop> hops) {
  /**
   * One hop of the path.
   *
   * @param name such as {@code capability}
   * @param edges the edges that lead into this hop
   */
  public record Hop(String name, List<Element> elements, List<Edge> edges) {}

  public LineOfSight {
    hops = List.copyOf(hops);
  }

  /** How many hops are reached, 0 to 5, counted until the first that is not. */
  public int present() {
    return (int) hops.stream().takeWhile(hop -> !hop.elements().isEmpty()).count();
  }

  /** The first hop that nothing reaches. */
  public Optional<Hop> firstMissing() {
    return hops.stream().filter(hop -> hop.elements().isEmpty()).findFirst();
  }

  public boolean complete() {
    return firstMissing().isEmpty();
  }
}
