package io.clientele.view.pages;

import io.clientele.check.result.MarketResult;
import io.clientele.check.route.LaneLimits;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Tile;
import io.clientele.view.Tone;
import java.util.List;

/** The few figures above the market. */
final class MarketTiles {
  private MarketTiles() {}

  static List<Tile> of(Report report, MarketResult market) {
    long routed = market.cells().stream().mapToLong(MarketResult.Cell::routed).sum();
    long declared = market.cells().stream().mapToLong(MarketResult.Cell::declared).sum();
    long holes = market.cells().stream().filter(cell -> cell.route().isEmpty()).count();
    long rivals = market.cells().stream().filter(cell -> !cell.conflicts().isEmpty()).count();
    long due = market.lanes().stream().filter(lane -> !lane.due().isEmpty()).count();
    double share = routed == 0 ? 0 : (double) declared / routed;
    boolean isKept = share >= LaneLimits.of(report.model()).share();
    return List.of(
        new Tile(
            "By the route that is meant",
            routed == 0 ? Numbers.ABSENT : Numbers.percent(share),
            routed == 0 ? "no order has a route" : "of " + Numbers.counted(routed, "order"),
            routed == 0 ? Tone.QUIET : isKept ? Tone.GOOD : Tone.WARN),
        new Tile(
            "Without one route",
            Numbers.count(holes),
            "of " + Numbers.counted(market.cells().size(), "combination"),
            holes == 0 ? Tone.GOOD : Tone.BAD),
        new Tile(
            "With rival routes",
            Numbers.count(rivals),
            "two routes, one offer, one region",
            rivals == 0 ? Tone.GOOD : Tone.WARN),
        new Tile(
            "Due to change lanes",
            Numbers.count(due),
            "of " + Numbers.counted(market.lanes().size(), "offer") + " for a customer type",
            due == 0 ? Tone.QUIET : Tone.WARN));
  }
}
