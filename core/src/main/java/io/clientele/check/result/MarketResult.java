package io.clientele.check.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Which offers reached whom by which route, and how fast.
 *
 * @param cells by customer type, offer and region
 * @param lanes by offer and customer type
 * @param sizes by size and sector
 * @param elsewhere customers who live in none of the declared regions
 * @param exchanges between systems, by id
 */
public record MarketResult(
    List<Cell> cells,
    List<Lane> lanes,
    List<Size> sizes,
    List<Exchange> exchanges,
    long elsewhere) {
  public static final MarketResult NONE =
      new MarketResult(List.of(), List.of(), List.of(), List.of(), 0);

  public MarketResult {
    cells = List.copyOf(cells);
    lanes = List.copyOf(lanes);
    sizes = List.copyOf(sizes);
    exchanges = List.copyOf(exchanges);
  }

  /**
   * One customer type, one offer, one region.
   *
   * @param offer id; empty in a workspace without offers
   * @param region id; empty in a workspace without regions
   * @param route id of the one that is meant; empty where none or several are
   * @param lane in which it belongs by the rules; empty where none knows
   * @param conflicts ids of other routes that sell it too
   * @param customers of that type in that region
   * @param routed orders of which the route is known
   * @param declared orders among them on the route that is meant
   */
  public record Cell(
      String type,
      String offer,
      String region,
      String route,
      String lane,
      List<String> conflicts,
      long customers,
      long orders,
      long routed,
      long declared,
      double revenue) {}

  /**
   * One offer for one customer type.
   *
   * @param lane in which it is now, as declared or else by the rules; empty where nobody knows
   * @param due the lane into which it is due to move; empty where it stays
   * @param n orders with a lead time
   * @param defects share of orders with one; absent where no order has an outcome
   * @param verdict {@code within}, {@code missed}, {@code promote}, {@code demote}, {@code
   *     unproven} or {@code unclassified}
   * @param periods the latest ones, in order
   */
  public record Lane(
      String offer,
      String type,
      String lane,
      String due,
      long n,
      OptionalDouble median,
      OptionalDouble p85,
      OptionalDouble defects,
      String verdict,
      String why,
      List<Period> periods) {}

  /** The orders that were delivered in one month or quarter. */
  public record Period(LocalDate from, long n, double p85) {}

  /** How customers of one size in one sector buy; mixes are shares by name, the largest first. */
  public record Size(
      String size,
      String sector,
      long customers,
      long orders,
      double revenue,
      OptionalDouble p85,
      String lanes,
      String routes,
      String channels) {}

  /**
   * One exchange between two systems over a month.
   *
   * @param rows moved now
   * @param changed among them, which is what pushing would move
   * @param missing the field without which nothing can be said
   */
  public record Exchange(
      String id,
      String from,
      String to,
      String capabilities,
      String mode,
      OptionalDouble runs,
      OptionalDouble rows,
      OptionalDouble changed,
      OptionalDouble cost,
      OptionalDouble hours,
      OptionalDouble savedCost,
      OptionalDouble savedHours,
      Optional<String> missing) {}
}
