package io.clientele.transform.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.result.MarketResult;
import io.clientele.data.results.StoredResults;
import io.clientele.measure.MeasureOptions;
import io.clientele.measure.Measures;
import io.clientele.measure.Store;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RoutesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final String SETTINGS =
      """
      name: Network Sales
      sources:
        firms:
          file: firms.csv
          organisation: {key: no, attributes: {staff: {column: staff, type: number}, sector: branch, area: area}}
      """;
  private static final String MARKET =
      """
      - {customerTypeID: SMALL, title: Workshop, size: small}
      - {customerTypeID: MEDIUM, title: Factory, size: medium}
      - {customerTypeID: LARGE, title: Corporation, size: large}
      - {customerTypeID: PUBLIC, title: Authority, size: medium, public: true}
      - {regionID: NW, title: North West, rule: "area = 'NW'"}
      - {regionID: SE, title: South East, rule: "area = 'SE'"}
      - {channelID: CH-1, title: Field sales, channelType: direct}
      - {routeID: D, title: Account managers, routeKind: direct, customerTypes: [LARGE, PUBLIC], channels: [CH-1]}
      - {routeID: P, title: Electricians, routeKind: partner, customerTypes: [SMALL, MEDIUM], regions: [SE], channels: [dealer]}
      - {offerID: WIFI, title: Managed Wi-Fi, stage: available, lane: accelerating, items: [wifi]}
      """;

  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new Store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void size_sector_and_region_of_a_customer_follow_from_its_attributes() {
    party("A", 12, "joinery", "NW").party("B", 60, "joinery", "SE").party("C", 900, "cars", "SE");
    party("D", 70, "public", "NW").party("E", 499, "cars", "elsewhere");
    run(MARKET);
    assertThat(store.ask("select * from customer_place order by party_id", 6))
        .containsExactly(
            "A SMALL NW small joinery attributes",
            "B MEDIUM SE medium joinery attributes",
            "C LARGE SE large cars attributes",
            "D PUBLIC NW medium public attributes",
            "E MEDIUM - medium cars attributes");
    assertThat(results().elsewhere()).isEqualTo(1);
  }

  @Test
  void bands_of_size_are_settings() {
    party("A", 12, "joinery", "NW").party("B", 60, "joinery", "SE");
    run(MARKET, SETTINGS + "transform: {sizes: {small: 10, medium: 50}}\n");
    assertThat(store.ask("select party_id, size from customer_place order by party_id", 2))
        .containsExactly("A medium", "B large");
  }

  @Test
  void orders_are_held_against_the_route_that_is_meant() {
    for (int i = 0; i < 69; i++) {
      party("F" + i, 20, "trade", "SE");
      order("F" + i, i < 43 ? "Field sales" : "dealer", "wifi", "2026-03-0" + (1 + i % 9), "null");
    }
    party("N", 20, "trade", "NW");
    order("N", "Field sales", "WIFI", "2026-03-01", "null");
    run(MARKET);
    assertThat(
            store.ask(
                "select type_id, region_id, route_id, customers, orders, routed, on_route,"
                    + " round(share, 2), revenue from market where orders > 0 order by region_id",
                9))
        .containsExactly("SMALL NW - 1 1 1 0 - 100.0", "SMALL SE P 69 69 69 26 0.38 6900.0");
    assertThat(store.ask("select low < 0.38 and high > 0.38 from market where orders = 69", 1))
        .containsExactly("true");
  }

  @Test
  void an_order_may_name_its_route_and_one_without_offer_is_kept() {
    party("A", 20, "trade", "SE");
    order("A", "mail", "unheard of", "2026-03-01", "null");
    store
        .engine()
        .run("update event_row set attributes = map {'route': 'account MANAGERS'} where true");
    run(MARKET);
    assertThat(store.ask("select offer_id, route_id, type_id from order_route", 3))
        .containsExactly("- D SMALL");
  }

  @Test
  void an_offer_that_keeps_the_faster_limit_for_three_months_is_to_be_promoted() {
    deliveries(9, 11, 10);
    run(MARKET);
    assertThat(lane("SMALL"))
        .isEqualTo(
            "accelerating promote fast 85 % of orders within 9, 11, 10 days in the last 3 months");
  }

  @Test
  void one_month_over_the_faster_limit_is_enough_to_stay() {
    deliveries(9, 15, 10);
    run(MARKET);
    assertThat(lane("SMALL")).startsWith("accelerating within - 85 % of 60 orders within");
  }

  @Test
  void two_months_over_its_own_limit_demote_an_offer() {
    deliveries(9, 31, 40);
    run(MARKET.replace("lane: accelerating", "lane: fast"));
    assertThat(lane("SMALL"))
        .isEqualTo(
            "fast demote accelerating 85 % of orders within 31, 40 days in the last 2 months, not"
                + " 14 days");
  }

  @Test
  void with_fewer_than_twenty_orders_nothing_is_judged() {
    party("A", 20, "trade", "SE");
    order("A", "dealer", "wifi", "2026-03-01", "timestamp '2026-03-31'");
    run(MARKET);
    assertThat(lane("SMALL"))
        .isEqualTo("accelerating unproven - 1 orders say when they were delivered, fewer than 20");
    assertThat(lane("LARGE"))
        .isEqualTo("accelerating unproven - no order says when it was delivered");
  }

  @Test
  void defects_count_in_the_slow_lane_only() {
    for (int i = 0; i < 25; i++) {
      party("F" + i, 20, "trade", "SE");
      order("F" + i, "dealer", "wifi", "2026-03-01", "timestamp '2026-03-05'");
    }
    store
        .engine()
        .run("update event_row set outcome = case when seq < 2 then 'returned' else 'kept' end");
    run(MARKET.replace("lane: accelerating", "lane: slow, design: custom"));
    assertThat(lane("SMALL")).isEqualTo("slow missed - 8.0 % of orders have a defect, not 1.0 %");
  }

  @Test
  void without_stage_an_offer_is_unclassified() {
    run(MARKET.replace("stage: available, lane: accelerating, ", ""));
    assertThat(lane("SMALL")).isEqualTo("- unclassified - its stage is not declared");
  }

  @Test
  void each_size_and_sector_says_how_it_buys() {
    party("A", 20, "trade", "SE").party("B", 20, "trade", "SE").party("C", 900, "cars", "SE");
    order("A", "dealer", "wifi", "2026-03-01", "timestamp '2026-03-05'");
    order("A", "Field sales", "wifi", "2026-03-01", "null");
    order("C", "Field sales", "wifi", "2026-03-01", "null");
    run(MARKET);
    assertThat(store.ask("select * from size_sector", 9))
        .containsExactly(
            "large cars 1 1 100.0 - accelerating 100 % direct 100 % Field sales 100 %",
            "small trade 2 2 200.0 4.0 accelerating 100 % direct 50 %, partner 50 %"
                + " Field sales 50 %, dealer 50 %");
  }

  @Test
  void pushing_saves_what_did_not_change() {
    run(
        """
        - {exchangeID: E1, title: Nightly, from: CRM, to: Billing, mode: pull, runs: 1, period: month, rows: 2100000, changedRows: 8400, cost: 1000, hours: 2}
        - {exchangeID: E2, title: Unknown, mode: pull, runs: 4, period: month, rows: 100}
        - {exchangeID: E3, title: Told, mode: push, runs: 12, period: year, rows: 50, cost: 3}
        """);
    assertThat(
            store.ask(
                "select exchange_id, rows, changed, saved_cost, saved_hours, missing"
                    + " from exchange order by exchange_id",
                6))
        .containsExactly(
            "E1 2100000.0 8400.0 996.0 1.992 -",
            "E2 400.0 - - - changedRows",
            "E3 50.0 50.0 0.0 - -");
  }

  @Test
  void where_nothing_was_measured_the_declared_market_stands() {
    Routes.run(store.engine(), model(MARKET, SETTINGS), AS_OF);
    assertThat(store.ask("select count(*), sum(orders) from market", 2)).containsExactly("8 0");
  }

  /** Twenty orders in each of the last three months, delivered after so many days. */
  private void deliveries(int april, int may, int june) {
    int[] days = {april, may, june};
    for (int month = 0; month < 3; month++) {
      for (int i = 0; i < 20; i++) {
        String party = "F" + month + "-" + i;
        party(party, 20, "trade", "SE");
        LocalDate delivered = LocalDate.of(2026, 4 + month, 1 + i);
        LocalDate ordered = delivered.minusDays(days[month]);
        order(party, "dealer", "wifi", ordered.toString(), "timestamp '" + delivered + "'");
      }
    }
  }

  private RoutesTest party(String id, int staff, String sector, String area) {
    store.put("party(party_id, kind, records)", "('" + id + "', 'organisation', 1)");
    store.put(
        "golden(party_id, field, value)",
        "('%1$s','staff','%2$d'),('%1$s','sector','%3$s'),('%1$s','area','%4$s')"
            .formatted(id, staff, sector, area));
    return this;
  }

  private int orders;

  private void order(String party, String channel, String item, String day, String ended) {
    store.put(
        "event(event_id, source, party_id, activity, \"at\", channel, value, item, seq, ended_at)",
        "('O%d', 'orders', '%s', 'purchase', '%s', '%s', 100, '%s', %d, %s)"
            .formatted(orders, party, day, channel, item, orders++, ended));
  }

  private void run(String market) {
    run(market, SETTINGS);
  }

  private void run(String market, String settings) {
    Model model = model(market, settings);
    Measures.run(store.engine(), model, MeasureOptions.only("members", AS_OF));
    Routes.run(store.engine(), model, AS_OF);
  }

  private static Model model(String market, String settings) {
    return Model.of(
        Folder.of(
            Path.of("."),
            List.of(
                new SourceFile("clientele.yaml", settings),
                new SourceFile("market.yaml", market))));
  }

  private MarketResult results() {
    return new StoredResults(store.engine()).market();
  }

  private String lane(String type) {
    return store
        .ask(
            "select coalesce(lane, '-'), verdict, due, why from lane where type_id = '"
                + type
                + "'",
            4)
        .get(0);
  }
}
