package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.Results;
import io.clientele.check.result.MarketResult;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.pages.CanvasPage;
import io.clientele.view.pages.ExchangesPage;
import io.clientele.view.pages.RoutesPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class MarketPagesTest {
  private static final String MARKET =
      """
      - {customerTypeID: CT-1, title: Workshop, size: small}
      - {customerTypeID: CT-2, title: Ministry, public: true}
      - {regionID: NW, title: North West}
      - {regionID: SE, title: South East}
      - {offerID: OFF-1, title: Managed Wi-Fi, stage: available}
      - {offerID: OFF-2, title: Made to Measure, stage: trial, customerTypes: [CT-2]}
      - {routeID: P, title: Electricians, routeKind: partner, customerTypes: [CT-1], regions: [SE]}
      - {routeID: D, title: Account managers, routeKind: direct, customerTypes: [CT-2]}
      """;

  @Test
  void the_declared_market_stands_where_nothing_was_measured() {
    RoutesPage page = RoutesPage.of(report(MARKET, MarketResult.NONE));
    assertThat(words(page.matrix().table()))
        .containsExactly(
            "Workshop | Managed Wi-Fi | Electricians | fast | – | 0 | – | no one route in North"
                + " West",
            "Ministry | Managed Wi-Fi | Account managers | accelerating | – | 0 | – | ",
            "Ministry | Made to Measure | Account managers | slow | – | 0 | – | ");
    assertThat(words(page.road().table()))
        .contains(
            "Managed Wi-Fi | Workshop | Fast | – | – | 14 days | 0 | unproven | – | nothing was"
                + " measured");
    assertThat(words(page.regions()))
        .contains("Workshop | North West | 0 | 0 |  | ✕ 1 of 1 offer without");
    assertThat(page.rules().rows()).hasSize(8);
  }

  @Test
  void measured_shares_revenue_and_rivals_stand_in_the_matrix() {
    MarketResult market =
        new MarketResult(
            List.of(
                new MarketResult.Cell(
                    "CT-1", "OFF-1", "SE", "P", "fast", List.of("D"), 210, 70, 69, 26, 4140),
                new MarketResult.Cell("CT-1", "OFF-1", "NW", "", "", List.of(), 43, 0, 0, 0, 0)),
            List.of(),
            List.of(),
            List.of(),
            0);
    RoutesPage page = RoutesPage.of(report(MARKET, market));
    assertThat(words(page.matrix().table()))
        .containsExactly(
            "Workshop | Managed Wi-Fi | Electricians | unclassified | 37.7 % | 69 | EUR 4,140 |"
                + " no one route in North West; also sold by Account managers");
    assertThat(page.tiles())
        .extracting(tile -> tile.figure())
        .containsExactly("37.7 %", "1", "1", "0");
  }

  @Test
  void empty_blocks_of_the_canvas_stay_and_are_named() {
    CanvasPage page = CanvasPage.of(report(MARKET, MarketResult.NONE));
    assertThat(page.blocks()).hasSize(9);
    assertThat(page.lead())
        .isEqualTo(
            "6 blocks of nine are empty: key partnerships, key activities, key resources, customer"
                + " relationships, cost structure, revenue streams.");
    assertThat(page.blocks().get(3).items())
        .extracting(item -> item.about())
        .containsExactly("OFF-1", "OFF-2");
  }

  @Test
  void what_is_not_known_of_an_exchange_is_said_and_adds_nothing() {
    MarketResult market =
        new MarketResult(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                exchange("E1", OptionalDouble.of(1000), OptionalDouble.of(10), Optional.empty()),
                exchange(
                    "E2",
                    OptionalDouble.of(500),
                    OptionalDouble.empty(),
                    Optional.of("changedRows"))),
            0);
    ExchangesPage page = ExchangesPage.of(report(MARKET, market));
    assertThat(words(page.ledger()))
        .containsExactly(
            "E1 | CRM | Billing | pull | 1,000 | 10 | EUR 40 | EUR 39.6 | – | ",
            "E2 | CRM | Billing | pull | 500 | – | EUR 40 | – | – | `changedRows` is not declared");
    assertThat(words(page.systems()))
        .containsExactly("CRM | 2 | 1,000 | 10 | EUR 80 | EUR 39.6 | 0");
  }

  private static MarketResult.Exchange exchange(
      String id, OptionalDouble rows, OptionalDouble changed, Optional<String> missing) {
    OptionalDouble none = OptionalDouble.empty();
    OptionalDouble saved = changed.isPresent() ? OptionalDouble.of(39.6) : none;
    return new MarketResult.Exchange(
        id,
        "CRM",
        "Billing",
        "",
        "pull",
        OptionalDouble.of(1),
        rows,
        changed,
        OptionalDouble.of(40),
        none,
        saved,
        none,
        missing);
  }

  private static Report report(String market, MarketResult result) {
    Model model =
        Model.of(
            Folder.of(
                Path.of("."),
                List.of(
                    new SourceFile("clientele.yaml", "currency: EUR\n"),
                    new SourceFile("market.yaml", market))));
    TestResults results = new TestResults();
    results.market = result;
    return new Report(model, (Results) results, List.of());
  }

  private static List<String> words(Table table) {
    return table.rows().stream()
        .map(row -> String.join(" | ", row.stream().map(Table.Cell::text).toList()))
        .toList();
  }
}
