package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.result.MarketResult;
import io.clientele.check.route.LaneLimits;
import io.clientele.finding.Finding;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Orders that go by another route than the one that is meant, and customers whom none reaches. */
final class RouteDrift {
  private final Check check;
  private final Model model;
  private final LaneLimits limits;

  RouteDrift(Check check, Model model) {
    this.check = check;
    this.model = model;
    this.limits = LaneLimits.of(model);
  }

  /** The orders of a customer type by one route. */
  private record Sum(MarketResult.Cell first, long routed, long declared) {
    Sum plus(Sum other) {
      return new Sum(first, routed + other.routed, declared + other.declared);
    }

    double share() {
      return (double) declared / routed;
    }
  }

  Stream<Finding> of(MarketResult market) {
    Map<String, Sum> sums = new LinkedHashMap<>();
    Map<String, MarketResult.Cell> unreached = new LinkedHashMap<>();
    for (MarketResult.Cell cell : market.cells()) {
      if (!cell.route().isEmpty()) {
        Sum sum = new Sum(cell, cell.routed(), cell.declared());
        sums.merge(cell.type() + "\t" + cell.route(), sum, Sum::plus);
      } else if (cell.customers() > 0 && !cell.region().isEmpty()) {
        unreached.putIfAbsent(cell.type() + "\t" + cell.region(), cell);
      }
    }
    return Stream.concat(
        sums.values().stream()
            .filter(sum -> sum.routed() >= limits.fewest() && sum.share() < limits.share())
            .flatMap(sum -> drift(sum).stream()),
        unreached.values().stream().flatMap(cell -> unreached(cell).stream()));
  }

  private Optional<Finding> drift(Sum sum) {
    return model
        .element(sum.first().type())
        .map(
            type ->
                check
                    .at(
                        Words.place(model, type),
                        "%s is meant to buy by %s, and %d %% of %d orders go by another route"
                            .formatted(
                                Words.element(type),
                                title(sum.first().route()),
                                Math.round(100 * (1 - sum.share())),
                                sum.routed()))
                    .help(
                        "see where they go in table `order_route`, then change the route or the"
                            + " rule"));
  }

  private Optional<Finding> unreached(MarketResult.Cell cell) {
    return model
        .element(cell.type())
        .map(
            type ->
                check
                    .at(
                        Words.place(model, type),
                        "%d customers of %s live in %s, where no one route is meant for them"
                            .formatted(cell.customers(), Words.element(type), title(cell.region())))
                    .help("let a route cover that region"));
  }

  private String title(String id) {
    return Words.name(model.element(id).map(Element::title).orElse(id));
  }
}
