package io.clientele.view.pages;

import io.clientele.check.result.MarketResult;
import io.clientele.view.LaneRoad;
import io.clientele.view.MarketMatrix;
import io.clientele.view.Panels;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Tile;
import java.util.List;
import java.util.Optional;

/**
 * Which offer reaches whom how?
 *
 * @param regions customers and routes by customer type and region
 * @param systems what stands behind each route
 * @param sizes how customers buy, by size and sector
 * @param leadTimes by month or quarter; absent where no order says when it was delivered
 */
public record RoutesPage(
    List<Tile> tiles,
    MarketMatrix matrix,
    LaneRoad road,
    Optional<Panels> leadTimes,
    Table regions,
    Table systems,
    Table sizes,
    Table rules,
    String whyNot) {
  public static RoutesPage of(Report report) {
    MarketResult market = DeclaredMarket.of(report);
    MarketCells cells = new MarketCells(report, market);
    LanePictures lanes = new LanePictures(report, market);
    return new RoutesPage(
        MarketTiles.of(report, market),
        cells.matrix(),
        lanes.road(),
        lanes.leadTimes(),
        cells.regions(),
        MarketTables.systems(report),
        MarketTables.sizes(report, market),
        MarketTables.rules(report),
        report.whyNot());
  }

  /** Whether anything of a market is declared. */
  public boolean isDeclared() {
    return !matrix.rows().isEmpty();
  }
}
