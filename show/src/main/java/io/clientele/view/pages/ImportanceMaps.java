package io.clientele.view.pages;

import io.clientele.check.result.DriverResult;
import io.clientele.view.Estimate;
import io.clientele.view.ImportanceMap;
import io.clientele.view.Numbers;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** What goes with scores, and what to do about it. */
final class ImportanceMaps {
  private ImportanceMaps() {}

  /** One map for each score. */
  static List<ImportanceMap> of(List<DriverResult> drivers) {
    SortedMap<String, List<DriverResult>> scores = new TreeMap<>();
    drivers.forEach(d -> scores.computeIfAbsent(d.metric(), m -> new ArrayList<>()).add(d));
    List<ImportanceMap> maps = new ArrayList<>();
    scores.forEach(
        (metric, found) ->
            maps.add(
                new ImportanceMap(
                    "What goes with " + MeasurePage.name(metric),
                    Numbers.percent(found.get(0).explained()),
                    found.stream().map(ImportanceMaps::spot).toList())));
    return maps;
  }

  private static ImportanceMap.Spot spot(DriverResult d) {
    return new ImportanceMap.Spot(
        Words.title(d.driver()),
        d.mean(),
        estimate(d.share(), d.shareLow(), d.shareHigh(), d.n(), "share"),
        estimate(d.effect(), d.effectLow(), d.effectHigh(), d.n(), ""),
        estimate(d.performance(), d.performanceLow(), d.performanceHigh(), d.n(), ""),
        d.quadrant(),
        d.certain());
  }

  private static Estimate estimate(double value, double low, double high, long n, String unit) {
    return new Estimate(
        OptionalDouble.of(value), OptionalDouble.of(low), OptionalDouble.of(high), n, unit);
  }

  /** All scores in one table, the strongest of each first. */
  static Table table(List<DriverResult> drivers) {
    return new Table(
        List.of(
            Table.text("Score"),
            Table.text("Goes with"),
            Table.number("Importance"),
            Table.number("95 % interval"),
            Table.number("Effect"),
            Table.number("95 % interval"),
            Table.number("Performance, of 100"),
            Table.number("Explained"),
            Table.number("n"),
            Table.text("Quadrant")),
        drivers.stream().map(ImportanceMaps::row).toList());
  }

  private static List<Table.Cell> row(DriverResult driver) {
    ImportanceMap.Spot spot = spot(driver);
    return List.of(
        Table.cell(MeasurePage.name(driver.metric())),
        Table.cell(spot.name()),
        Table.cell(spot.importance().text(), driver.share()),
        Table.cell(spot.importance().interval()),
        Table.cell(spot.effect().text(), driver.effect()),
        Table.cell(spot.effect().interval()),
        Table.cell(spot.performance().text(), driver.performance()),
        Table.cell(Numbers.percent(driver.explained()), driver.explained()),
        Table.cell(Numbers.count(driver.n()), driver.n()),
        Table.cell(spot.said()));
  }
}
