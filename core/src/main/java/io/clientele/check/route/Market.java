package io.clientele.check.route;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The declared market: who buys, what is offered, where, and by which routes; every combination is
 * enumerated, so that nothing is left to a table's good looks.
 */
public final class Market {
  private final Model model;
  private final List<CustomerType> types;
  private final List<Offer> offers;
  private final List<Element> regions;
  private final List<Route> routes;
  private final RouteTable table;

  private Market(Model model) {
    this.model = model;
    this.types = model.ofKind("customer-type").stream().map(CustomerType::of).toList();
    this.offers = model.ofKind("offer").stream().map(Offer::of).toList();
    this.regions = model.ofKind("region");
    this.routes =
        model.ofKind("route-to-market").stream().map(each -> Route.of(model, each)).toList();
    this.table = RouteTable.of(model);
  }

  public static Market of(Model model) {
    return new Market(model);
  }

  public List<CustomerType> types() {
    return types;
  }

  public List<Offer> offers() {
    return offers;
  }

  public List<Element> regions() {
    return regions;
  }

  public List<Route> routes() {
    return routes;
  }

  public RouteTable table() {
    return table;
  }

  /** Every customer type with every offer meant for it in every region. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    List<Optional<Element>> places = orNone(regions);
    for (CustomerType type : types) {
      List<Route> serving =
          routes.stream().filter(route -> route.types().contains(type.element())).toList();
      for (Optional<Offer> offer : offersFor(type)) {
        List<Route> sold =
            serving.stream()
                .filter(route -> offer.map(one -> route.sells(model, one)).orElse(true))
                .toList();
        places.forEach(region -> cells.add(cell(type, offer, region, sold)));
      }
    }
    return cells;
  }

  /**
   * Of each offer and customer type the region in which it belongs in the slowest lane, of those
   * where anybody sells it if there are any.
   */
  public static List<Cell> slowest(List<Cell> cells) {
    Map<String, Cell> slowest = new LinkedHashMap<>();
    for (Cell cell : cells) {
      cell.offer()
          .ifPresent(
              offer -> slowest.merge(offer.id() + "\t" + cell.type().id(), cell, Market::slower));
    }
    return List.copyOf(slowest.values());
  }

  private static Cell slower(Cell one, Cell other) {
    if (one.selling().isEmpty() != other.selling().isEmpty()) {
      return one.selling().isEmpty() ? other : one;
    }
    return other.speed() < one.speed() ? other : one;
  }

  /** An offer that names neither customer types nor segments is meant for all. */
  private List<Optional<Offer>> offersFor(CustomerType type) {
    if (offers.isEmpty()) {
      return List.of(Optional.empty());
    }
    return offers.stream()
        .filter(
            offer -> {
              Set<Element> meant = meantFor(offer);
              return meant.isEmpty() || meant.contains(type.element());
            })
        .map(Optional::of)
        .toList();
  }

  private Set<Element> meantFor(Offer offer) {
    return model.edgesFrom(offer.element()).stream()
        .filter(edge -> edge.relation().equals("serves"))
        .map(Edge::target)
        .flatMap(served -> served.kind().equals("segment") ? typesOf(served) : Stream.of(served))
        .collect(Collectors.toSet());
  }

  private Stream<Element> typesOf(Element segment) {
    return model.edgesFrom(segment).stream()
        .filter(edge -> edge.relation().equals("of-type"))
        .map(Edge::target);
  }

  private static <T> List<Optional<T>> orNone(List<T> some) {
    return some.isEmpty() ? List.of(Optional.empty()) : some.stream().map(Optional::of).toList();
  }

  private Cell cell(
      CustomerType type, Optional<Offer> offer, Optional<Element> region, List<Route> sold) {
    List<Route> there =
        sold.stream().filter(route -> region.map(route::covers).orElse(true)).toList();
    Map<String, Object> values = values(type, offer, region);
    List<RouteRule> rules = table.deciding(field -> Optional.ofNullable(values.get(field)));
    boolean nearby = there.stream().anyMatch(Route::isNearby);
    return new Cell(
        type,
        offer,
        region,
        rules,
        rules.isEmpty() ? List.of() : chosen(rules.get(0), there),
        there,
        offer.map(one -> Laned.of(one, type, nearby)));
  }

  /** The routes of the first outcome that there is. */
  private static List<Route> chosen(RouteRule rule, List<Route> there) {
    for (String then : rule.then()) {
      String kind = then.toLowerCase(Locale.ROOT).strip();
      List<Route> fit =
          there.stream()
              .filter(
                  route ->
                      route.isOf(kind)
                          || route.id().equalsIgnoreCase(then)
                          || route.title().equalsIgnoreCase(then))
              .toList();
      if (!fit.isEmpty()) {
        return fit;
      }
    }
    return List.of();
  }

  private static Map<String, Object> values(
      CustomerType type, Optional<Offer> offer, Optional<Element> region) {
    Map<String, Object> values = new HashMap<>();
    put(values, "type", type.id());
    put(values, "size", type.size());
    put(values, "sector", type.sector());
    values.put("public", type.isPublic());
    put(values, "buyer", type.buyer());
    offer.ifPresent(
        one -> {
          put(values, "offer", one.id());
          put(values, "stage", one.stage());
          put(values, "design", one.design());
          put(values, "assurance", one.assurance());
        });
    region.ifPresent(one -> put(values, "region", one.id()));
    return values;
  }

  private static void put(Map<String, Object> values, String field, String value) {
    if (!value.isEmpty()) {
      values.put(field, value);
    }
  }
}
