package io.clientele.check.rules;

import io.clientele.check.Check;
import io.clientele.check.Facts;
import io.clientele.check.route.Cell;
import io.clientele.check.route.Market;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A combination of customer type, offer and region that no route or several routes are meant for, a
 * discount for nothing, and orders that go by another route than the one that is meant.
 */
final class BrokenRouteRule implements Check {
  @Override
  public String code() {
    return "CLT803";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Finding> run(Facts facts) {
    Model model = facts.model();
    Market market = Market.of(model);
    RouteFaults faults = new RouteFaults(this, model, market);
    List<Cell> cells = market.cells();
    return Stream.of(
            grouped(cells, faults::group, faults::said),
            faults.ofRules(),
            faults.ofDiscounts(),
            new RouteDrift(this, model).of(facts.results().market()))
        .flatMap(findings -> findings);
  }

  /** One finding for all combinations of a customer type that fail alike. */
  private static Stream<Finding> grouped(
      List<Cell> cells, Function<Cell, String> group, Function<List<Cell>, Stream<Finding>> said) {
    Map<String, List<Cell>> groups = new LinkedHashMap<>();
    for (Cell cell : cells) {
      String key = group.apply(cell);
      if (!key.isEmpty()) {
        groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(cell);
      }
    }
    return groups.values().stream().flatMap(said);
  }
}
