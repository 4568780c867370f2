package io.clientele.check.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The default tables put the customers and business models of the seed where it puts them. */
final class MarketTest {
  private static final String TYPES =
      """
      - {customerTypeID: LARGE, title: Large firm, size: large, sector: motor cars}
      - {customerTypeID: FEDERAL, title: Federal agency, size: medium, sector: federal}
      - {customerTypeID: PROVIDER, title: Service provider, size: large, buyerKind: service provider}
      - {customerTypeID: ALLIANCE, title: Alliance partner, size: large, buyerKind: alliance}
      - {customerTypeID: RESELLER, title: Reseller, size: small, buyerKind: partner}
      - {customerTypeID: MEDIUM, title: Medium firm, size: medium}
      - {customerTypeID: SMALL, title: Small firm, size: small}
      - {customerTypeID: PERSON, title: Consumer, size: consumer}
      """;
  private static final String ALL =
      "customerTypes: [LARGE, FEDERAL, PROVIDER, ALLIANCE, RESELLER, MEDIUM, SMALL, PERSON]";
  private static final String ROUTES =
      """
      - {routeID: D, title: Account managers, routeKind: direct, %1$s}
      - {routeID: A, title: Alliances, routeKind: alliance, %1$s}
      - {routeID: P, title: Channel partners, routeKind: partner, %1$s}
      - {routeID: W, title: Distribution, routeKind: distribution, %1$s}
      - {routeID: R, title: Retail, routeKind: retail, %1$s}
      """
          .formatted(ALL);

  @Test
  void each_customer_of_the_seed_has_the_route_of_the_seed() {
    assertThat(routes(TYPES + ROUTES))
        .containsExactly(
            "LARGE > D",
            "FEDERAL > D",
            "PROVIDER > A",
            "ALLIANCE > A",
            "RESELLER > W",
            "MEDIUM > P",
            "SMALL > P",
            "PERSON > R");
  }

  @Test
  void consumers_are_reached_through_distribution_where_there_is_no_shop() {
    assertThat(routes(TYPES + ROUTES.replaceFirst("(?m)^- .routeID: R,.*$", "")))
        .contains("PERSON > W");
  }

  @Test
  void each_business_model_of_the_seed_has_the_lane_of_the_seed() {
    String offers =
        """
        - {offerID: PIECE, title: Small solution, stage: available, design: configured}
        - {offerID: EXTENDED, title: Offer with greater features, stage: available, newFeatures: true}
        - {offerID: NEW, title: New innovation, stage: trial}
        """;
    List<Cell> cells = cells(TYPES + ROUTES + offers);
    assertThat(lanes(cells, "PIECE"))
        .containsExactly(
            "LARGE accelerating 2",
            "FEDERAL accelerating 2",
            "PROVIDER accelerating 2",
            "ALLIANCE accelerating 2",
            "RESELLER fast 3",
            "MEDIUM fast 3",
            "SMALL fast 3",
            "PERSON fast 3");
    assertThat(lanes(cells, "EXTENDED")).contains("MEDIUM accelerating 2", "PERSON accelerating 2");
    assertThat(lanes(cells, "NEW"))
        .as("care goes before who buys")
        .contains("FEDERAL slow 1", "SMALL slow 1");
  }

  @Test
  void without_stage_or_without_anybody_near_no_lane_is_known() {
    String offers =
        """
        - {offerID: UNSAID, title: Without stage, customerTypes: [SMALL]}
        - {offerID: FAR, title: Sold far away, stage: available, customerTypes: [SMALL]}
        """;
    List<Cell> cells =
        cells(TYPES + offers + "- {routeID: D, title: Direct, routeKind: direct, " + ALL + "}\n");
    assertThat(lanes(cells, "UNSAID")).containsExactly("SMALL - 4");
    assertThat(lanes(cells, "FAR")).containsExactly("SMALL - 4");
    assertThat(cells).allMatch(Cell::isHole);
  }

  @Test
  void a_table_of_the_workspace_takes_the_place_of_the_default_one() {
    String rules =
        """
        - {routeRuleID: RR-1, title: Islands, when: "region = 'REG-2'", then: W, priority: 1}
        - {routeRuleID: RR-2, title: All others, when: "size <> 'none'", then: direct, priority: 9}
        - {regionID: REG-1, title: Mainland}
        - {regionID: REG-2, title: Islands}
        """;
    assertThat(routes(TYPES + ROUTES + rules))
        .contains("SMALL REG-1 > D", "SMALL REG-2 > W", "PERSON REG-1 > D")
        .hasSize(16);
  }

  @Test
  void rules_of_one_priority_that_lead_apart_contradict_each_other() {
    String rules =
        """
        - {routeRuleID: RR-1, title: One, when: "size = 'small'", then: partner, priority: 1}
        - {routeRuleID: RR-2, title: Other, when: "buyer = 'end customer'", then: direct, priority: 1}
        """;
    List<Cell> cells = cells(TYPES + ROUTES + rules);
    assertThat(cells.stream().filter(Cell::contradicts).map(cell -> cell.type().id()))
        .containsExactly("SMALL");
    assertThat(cells.stream().filter(cell -> cell.rules().isEmpty()).map(cell -> cell.type().id()))
        .containsExactly("PROVIDER", "ALLIANCE");
  }

  private static List<String> routes(String yaml) {
    return cells(yaml).stream()
        .map(
            cell ->
                cell.type().id()
                    + cell.region().map(region -> " " + region.id()).orElse("")
                    + " > "
                    + cell.primary().map(Route::id).orElse("-"))
        .toList();
  }

  private static List<String> lanes(List<Cell> cells, String offer) {
    return cells.stream()
        .filter(cell -> cell.offer().orElseThrow().id().equals(offer))
        .map(cell -> cell.type().id() + " " + words(cell.laned().orElseThrow()))
        .collect(Collectors.toList());
  }

  private static String words(Laned laned) {
    return laned.lane().map(Lane::word).orElse("-") + " " + laned.rule();
  }

  private static List<Cell> cells(String yaml) {
    Folder folder = Folder.of(Path.of("."), List.of(new SourceFile("market.yaml", yaml)));
    return Market.of(Model.of(folder)).cells();
  }
}
