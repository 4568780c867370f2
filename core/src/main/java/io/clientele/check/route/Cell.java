package io.clientele.check.route;

import io.clientele.model.Element;
import java.util.List;
import java.util.Optional;

/**
 * One customer type, one offer, one region, and how the one reaches the other there.
 *
 * @param offer absent in a workspace that declares no offers
 * @param region absent in a workspace that declares no regions
 * @param rules the rows that decide; exactly one in a sound table
 * @param routes those the rows lead to; exactly one in a sound table
 * @param selling every route that sells it there, the primary one among them
 * @param laned absent without an offer
 */
public record Cell(
    CustomerType type,
    Optional<Offer> offer,
    Optional<Element> region,
    List<RouteRule> rules,
    List<Route> routes,
    List<Route> selling,
    Optional<Laned> laned) {
  public Cell {
    rules = List.copyOf(rules);
    routes = List.copyOf(routes);
    selling = List.copyOf(selling);
  }

  /** The one route that is meant; absent in a hole and where several are. */
  public Optional<Route> primary() {
    return routes.size() == 1 && !contradicts() ? Optional.of(routes.get(0)) : Optional.empty();
  }

  /** Whether nobody is meant to sell it there. */
  public boolean isHole() {
    return routes.isEmpty();
  }

  /** Whether rows of the same priority lead to different routes. */
  public boolean contradicts() {
    return rules.stream().map(RouteRule::then).distinct().count() > 1;
  }

  /** Routes that sell it beside the primary one without being allowed to. */
  public List<Route> conflicts() {
    return primary()
        .map(
            first ->
                selling.stream()
                    .filter(route -> !route.equals(first) && !route.mayStandBeside(first))
                    .toList())
        .orElse(List.of());
  }

  /** The kind of route that the rows ask for, as words; empty where no row fits. */
  public String wanted() {
    return rules.isEmpty() ? "" : rules.get(0).outcome();
  }

  /** The lane that was declared for it. */
  public Optional<Lane> declared() {
    return offer.flatMap(one -> one.declared(type));
  }

  /** The lane in which it is: as declared, else as it belongs. */
  public Optional<Lane> lane() {
    return declared().or(() -> laned.flatMap(Laned::lane));
  }

  /** Where it belongs, as a number: the slower the less, and least where it belongs nowhere. */
  int speed() {
    return laned.flatMap(Laned::lane).map(Lane.SLOW::to).orElse(-1);
  }
}
