package io.clientele.view.pages;

import io.clientele.check.result.MarketResult;
import io.clientele.model.Element;
import io.clientele.view.MarketMatrix;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The market by customer type and offer, and by customer type and region. */
final class MarketCells {
  private final Report report;
  private final MarketResult market;
  private final List<MarketResult.Cell> cells;

  MarketCells(Report report, MarketResult market) {
    this.report = report;
    this.market = market;
    this.cells = market.cells();
  }

  MarketMatrix matrix() {
    List<Element> offers = report.model().ofKind("offer");
    List<MarketMatrix.Row> rows =
        report.model().ofKind("customer-type").stream()
            .filter(type -> cells.stream().anyMatch(cell -> cell.type().equals(type.id())))
            .map(type -> row(type, offers))
            .toList();
    List<String> names =
        offers.isEmpty() ? List.of("Anything") : offers.stream().map(Element::title).toList();
    return new MarketMatrix(
        "Customer types against offers", names, rows, report.model().settings().currency());
  }

  private MarketMatrix.Row row(Element type, List<Element> offers) {
    Stream<String> ids = offers.isEmpty() ? Stream.of("") : offers.stream().map(Element::id);
    return new MarketMatrix.Row(
        type.title(), type.id(), ids.map(offer -> cell(type.id(), offer)).toList());
  }

  private MarketMatrix.Cell cell(String type, String offer) {
    List<MarketResult.Cell> regions =
        cells.stream()
            .filter(cell -> cell.type().equals(type) && cell.offer().equals(offer))
            .toList();
    if (regions.isEmpty()) {
      return MarketMatrix.Cell.NONE;
    }
    long routed = regions.stream().mapToLong(MarketResult.Cell::routed).sum();
    long declared = regions.stream().mapToLong(MarketResult.Cell::declared).sum();
    return new MarketMatrix.Cell(
        true,
        titles(regions.stream().map(MarketResult.Cell::route)),
        lane(type, offer),
        gap(regions),
        titles(regions.stream().flatMap(cell -> cell.conflicts().stream())),
        routed == 0 ? 0 : (double) declared / routed,
        routed,
        regions.stream().mapToDouble(MarketResult.Cell::revenue).sum());
  }

  private String lane(String type, String offer) {
    return market.lanes().stream()
        .filter(lane -> lane.type().equals(type) && lane.offer().equals(offer))
        .map(MarketResult.Lane::lane)
        .findFirst()
        .orElse("");
  }

  private String gap(List<MarketResult.Cell> regions) {
    List<MarketResult.Cell> open = regions.stream().filter(cell -> cell.route().isEmpty()).toList();
    if (open.isEmpty()) {
      return "";
    }
    return open.size() == regions.size()
        ? "no one route"
        : "no one route in " + titles(open.stream().map(MarketResult.Cell::region));
  }

  private String titles(Stream<String> ids) {
    return ids.filter(id -> !id.isEmpty())
        .distinct()
        .map(report::title)
        .collect(Collectors.joining(", "));
  }

  /** Who lives where, and by which routes they are reached there. */
  Table regions() {
    Map<String, List<MarketResult.Cell>> places = new LinkedHashMap<>();
    for (MarketResult.Cell cell : cells) {
      String key = cell.type() + "\t" + cell.region();
      places.computeIfAbsent(key, absent -> new ArrayList<>()).add(cell);
    }
    return new Table(
        List.of(
            Table.text("Customer type"),
            Table.text("Region"),
            Table.number("Customers"),
            Table.number("Orders"),
            Table.text("Routes"),
            Table.text("Coverage")),
        places.values().stream().map(this::place).toList());
  }

  private List<Table.Cell> place(List<MarketResult.Cell> offers) {
    MarketResult.Cell first = offers.get(0);
    long orders = offers.stream().mapToLong(MarketResult.Cell::orders).sum();
    long open = offers.stream().filter(cell -> cell.route().isEmpty()).count();
    return List.of(
        Table.cell(report.title(first.type()), first.type()),
        Table.cell(
            first.region().isEmpty() ? "everywhere" : report.title(first.region()), first.region()),
        Table.cell(Numbers.count(first.customers()), first.customers()),
        Table.cell(Numbers.count(orders), orders),
        Table.cell(titles(offers.stream().map(MarketResult.Cell::route))),
        Table.cell(
            open == 0
                ? "✓ every offer has a route"
                : "✕ " + open + " of " + Numbers.counted(offers.size(), "offer") + " without"));
  }
}
