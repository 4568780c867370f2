package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A customer type whose routes to market are not those that its size calls for. */
final class BrokenRouteRule implements Check {
  /** The kinds of route of which each size needs one at least. */
  private static final Map<String, List<String>> NEEDED =
      Map.of(
          "federal", List.of("direct"),
          "large", List.of("direct"),
          "medium", List.of("partner"),
          "small", List.of("partner"),
          "consumer", List.of("retail", "distribution"));

  @Override
  public String code() {
    return "CLT803";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    return model.ofKind("customer-type").stream().flatMap(type -> finding(model, type));
  }

  private Stream<Finding> finding(Model model, Element type) {
    Set<String> kinds = kinds(model, type);
    return Served.sizes(List.of(type)).stream()
        .filter(size -> !kinds.isEmpty() && !kinds.contains(""))
        .filter(size -> NEEDED.getOrDefault(size, List.of("")).stream().noneMatch(kinds::contains))
        .filter(NEEDED::containsKey)
        .map(size -> broken(model, type, size, kinds));
  }

  /** The kinds of the routes that serve a type or its segments; empty text where one says none. */
  private static Set<String> kinds(Model model, Element type) {
    Stream<Element> segments =
        model.edgesTo(type).stream()
            .filter(edge -> edge.relation().equals("of-type"))
            .map(Edge::source);
    return Stream.concat(Stream.of(type), segments)
        .flatMap(one -> Served.routesTo(model, one).stream())
        .map(route -> route.value().path("routeKind").asString(""))
        .collect(Collectors.toSet());
  }

  private Finding broken(Model model, Element type, String size, Set<String> kinds) {
    List<String> needed = NEEDED.getOrDefault(size, List.of());
    String message =
        "%s is reached by %s only: `%s` customers need a %s route"
            .formatted(
                Words.element(type),
                Words.names(kinds.stream().sorted().toList()),
                size,
                String.join(" or ", needed));
    return at(Words.place(model, type), message)
        .help("declare a route to market with `routeKind: " + needed.get(0) + "` for it");
  }
}
