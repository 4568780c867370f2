package io.clientele.check.rules;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The customer types of segments and offers, and the routes to market that serve them. */
final class Served {
  private static final String SERVES = "serves";

  private Served() {}

  /** The routes that serve a segment, by itself or through its customer type. */
  static List<Element> routesTo(Model model, Element segment) {
    return Stream.concat(Stream.of(segment), typesOf(model, segment).stream())
        .flatMap(served -> model.edgesTo(served).stream())
        .filter(edge -> edge.relation().equals(SERVES))
        .map(Edge::source)
        .filter(source -> source.kind().equals("route-to-market"))
        .distinct()
        .toList();
  }

  /** The customer types that a segment is of. */
  static List<Element> typesOf(Model model, Element segment) {
    return model.edgesFrom(segment).stream()
        .filter(edge -> edge.relation().equals("of-type"))
        .map(Edge::target)
        .distinct()
        .toList();
  }

  /** The customer types that something serves, by itself or through its segments. */
  static List<Element> typesServed(Model model, Element server) {
    return model.edgesFrom(server).stream()
        .filter(edge -> edge.relation().equals(SERVES))
        .map(Edge::target)
        .flatMap(
            target ->
                target.kind().equals("customer-type")
                    ? Stream.of(target)
                    : typesOf(model, target).stream())
        .distinct()
        .toList();
  }

  /** The sizes among customer types; {@code federal} beside the four sizes. */
  static Set<String> sizes(List<Element> types) {
    Set<String> sizes = new TreeSet<>();
    for (Element type : types) {
      String sector = type.value().path("sector").asString("").strip();
      boolean isFederal = sector.equalsIgnoreCase("federal") || sector.equalsIgnoreCase("public");
      sizes.add(isFederal ? "federal" : type.value().path("size").asString(""));
    }
    sizes.remove("");
    return sizes;
  }
}
