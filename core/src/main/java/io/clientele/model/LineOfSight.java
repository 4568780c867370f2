package io.clientele.model;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

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

  /** Whether an indicator counts business value: it has a currency, by its unit or as declared. */
  public static boolean countsValue(Element indicator) {
    JsonNode value = indicator.value();
    return !Fields.text(value, "currency").isEmpty()
        || !Fields.text(value, "valueType").isEmpty()
        || Fields.text(value, List.of("unitOfMeasure", "unit")).matches("[A-Z]{3}|\\p{Sc}.*");
  }
}
