package io.clientele.view.pages;

import io.clientele.check.result.MarketResult;
import io.clientele.check.route.Cell;
import io.clientele.check.route.Lane;
import io.clientele.check.route.Laned;
import io.clientele.check.route.Market;
import io.clientele.check.route.Offer;
import io.clientele.check.route.Route;
import io.clientele.model.Element;
import io.clientele.view.Report;
import java.util.List;
import java.util.OptionalDouble;

/** The market as measured, or as declared where nothing was measured yet. */
final class DeclaredMarket {
  private DeclaredMarket() {}

  static MarketResult of(Report report) {
    MarketResult measured = report.results().market();
    if (!measured.cells().isEmpty()) {
      return measured;
    }
    List<Cell> cells = Market.of(report.model()).cells();
    return new MarketResult(
        cells.stream().map(DeclaredMarket::cell).toList(),
        Market.slowest(cells).stream().map(DeclaredMarket::lane).toList(),
        List.of(),
        measured.exchanges(),
        0);
  }

  private static MarketResult.Cell cell(Cell cell) {
    return new MarketResult.Cell(
        cell.type().id(),
        cell.offer().map(Offer::id).orElse(""),
        cell.region().map(Element::id).orElse(""),
        cell.primary().map(Route::id).orElse(""),
        cell.laned().flatMap(Laned::lane).map(Lane::word).orElse(""),
        cell.conflicts().stream().map(Route::id).toList(),
        0,
        0,
        0,
        0,
        0);
  }

  private static MarketResult.Lane lane(Cell cell) {
    boolean isKnown = cell.lane().isPresent();
    return new MarketResult.Lane(
        cell.offer().orElseThrow().id(),
        cell.type().id(),
        cell.lane().map(Lane::word).orElse(""),
        "",
        0,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        isKnown ? "unproven" : "unclassified",
        isKnown ? "nothing was measured" : cell.laned().orElseThrow().why(),
        List.of());
  }
}
