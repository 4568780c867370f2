package io.clientele.transform.route;

import io.clientele.check.route.Cell;
import io.clientele.check.route.Lane;
import io.clientele.check.route.Laned;
import io.clientele.check.route.Market;
import io.clientele.check.route.Offer;
import io.clientele.check.route.Route;
import io.clientele.check.route.RouteRule;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.NamedStatements;
import io.clientele.data.Sql;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Shares;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what customers bought against the routes and lanes that are meant for them: fills {@code
 * customer_place}, {@code order_route}, {@code market}, {@code lane}, {@code lane_period}, {@code
 * size_sector} and {@code exchange}.
 */
public final class Routes {
  private static final NamedStatements ASK = NamedStatements.beside(Routes.class, "ask.sql");
  private static final List<String> FILLED =
      List.of("customer_place", "order_route", "market", "lane", "lane_period", "size_sector");

  private final Engine engine;
  private final Model model;
  private final LocalDate asOf;
  private final Market market;

  private Routes(Engine engine, Model model, LocalDate asOf) {
    this.engine = engine;
    this.model = model;
    this.asOf = asOf;
    this.market = Market.of(model);
  }

  /** Measures and stores; what an earlier run left is replaced. */
  public static void run(Engine engine, Model model, LocalDate asOf) {
    new Exchanges(model).fill(engine);
    new Routes(engine, model, asOf).run();
  }

  private void run() {
    FILLED.forEach(table -> engine.run("delete from " + table));
    if (market.types().isEmpty()) {
      return;
    }
    List<Cell> cells = market.cells();
    boolean isMeasured = isMeasured();
    Map<String, Sold> sold = new HashMap<>();
    if (isMeasured) {
      new Declarations(engine, model, market).write(cells);
      new Places(engine, model, market).fill();
      Script.run(engine, "orders.sql");
      engine.each(
          Sql.of(ASK.named("cells")),
          row ->
              sold.put(
                  key(row.text(1), row.text(2), row.text(3)),
                  new Sold(
                      row.integer(4),
                      row.integer(5),
                      row.integer(6),
                      row.integer(7),
                      row.number(8))));
      engine.run("insert into size_sector " + ASK.named("sizes"));
    }
    try (Appender table = engine.append("market")) {
      cells.forEach(cell -> store(table, cell, sold.getOrDefault(key(cell), Sold.NOTHING)));
    }
    new Lanes(engine, model, asOf).fill(cells, isMeasured);
  }

  /** Whether customers were measured, on whom everything here rests. */
  private boolean isMeasured() {
    String tables = "select count(*) from information_schema.tables where table_name = 'customer'";
    return engine.rows(Sql.of(tables), row -> row.integer(1)).get(0) > 0;
  }

  /** What was sold in one cell. */
  private record Sold(long customers, long orders, long routed, long declared, double revenue) {
    static final Sold NOTHING = new Sold(0, 0, 0, 0, 0);
  }

  private static String key(Cell cell) {
    return key(
        cell.type().id(),
        cell.offer().map(Offer::id).orElse(""),
        cell.region().map(Element::id).orElse(""));
  }

  private static String key(String type, String offer, String region) {
    return type + "\t" + offer + "\t" + region;
  }

  private static void store(Appender table, Cell cell, Sold sold) {
    boolean isMeant = cell.primary().isPresent();
    Optional<Estimate> share =
        isMeant ? Shares.exact(sold.declared(), sold.routed()) : Optional.empty();
    table.row(
        cell.type().id(),
        cell.offer().map(Offer::id).orElse(null),
        cell.region().map(Element::id).orElse(null),
        cell.rules().stream().map(RouteRule::when).findFirst().orElse(null),
        Declarations.orNull(cell.wanted()),
        cell.primary().map(Route::id).orElse(null),
        String.join("; ", cell.conflicts().stream().map(Route::id).toList()),
        cell.laned().flatMap(Laned::lane).map(Lane::word).orElse(null),
        cell.laned().map(Laned::rule).orElse(null),
        cell.laned().map(Laned::why).orElse(null),
        sold.customers(),
        sold.orders(),
        sold.routed(),
        sold.declared(),
        share.map(Estimate::value).orElse(null),
        share.map(Estimate::low).orElse(null),
        share.map(Estimate::high).orElse(null),
        sold.revenue());
  }
}
