package io.clientele.check.route;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A route to market: by whom which offers reach whom, and where.
 *
 * @param kind {@code direct}, {@code alliance}, {@code partner}, {@code distribution} or {@code
 *     retail}; empty where not said
 * @param types whom it serves, themselves or through their segments
 * @param sold offers, products and services; none means all
 * @param regions none means everywhere
 * @param besides other routes that may sell the same to the same customers
 */
public record Route(
    Element element,
    String kind,
    Set<Element> types,
    Set<Element> sold,
    Set<Element> regions,
    Set<Element> besides) {
  static Route of(Model model, Element route) {
    Set<Element> types = targets(model, route, edge -> edge.relation().equals("serves"));
    Set<Element> through =
        types.stream()
            .filter(served -> served.kind().equals("segment"))
            .flatMap(segment -> model.edgesFrom(segment).stream())
            .filter(edge -> edge.relation().equals("of-type"))
            .map(Edge::target)
            .collect(Collectors.toSet());
    through.addAll(types);
    return new Route(
        route,
        route.value().path("routeKind").asString(""),
        Set.copyOf(through),
        targets(model, route, edge -> edge.relation().equals("sells")),
        targets(model, route, edge -> edge.relation().equals("covers")),
        targets(model, route, edge -> edge.relation().equals("sells-beside")));
  }

  private static Set<Element> targets(Model model, Element from, Predicate<Edge> wanted) {
    return model.edgesFrom(from).stream()
        .filter(wanted)
        .map(Edge::target)
        .collect(Collectors.toUnmodifiableSet());
  }

  public String id() {
    return element.id();
  }

  public String title() {
    return element.title();
  }

  /** Whether it sells an offer, by its name or by what the offer consists of. */
  boolean sells(Model model, Offer offer) {
    return sold.isEmpty()
        || sold.contains(offer.element())
        || model.edgesFrom(offer.element()).stream()
            .filter(edge -> edge.relation().equals("consists-of"))
            .anyMatch(edge -> sold.contains(edge.target()));
  }

  boolean covers(Element region) {
    return regions.isEmpty() || regions.contains(region);
  }

  /** A route that does not say its kind may be of any. */
  boolean isOf(String wanted) {
    return kind.isEmpty() || kind.equals(wanted);
  }

  boolean mayStandBeside(Route other) {
    return besides.contains(other.element) || other.besides.contains(element);
  }

  /** Whether others than the organisation's own people sell near the customer. */
  boolean isNearby() {
    return kind.equals("partner") || kind.equals("retail") || kind.equals("distribution");
  }
}
