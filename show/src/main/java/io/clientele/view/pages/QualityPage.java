package io.clientele.view.pages;

import io.clientele.check.result.ChartResult;
import io.clientele.check.result.SignalResult;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.SignalCharts;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Is it the same everywhere, every day?
 *
 * @param steps where a mean changes for good, the largest change first
 * @param sheets one for each measure and dimension
 */
public record QualityPage(Table steps, List<Sheet> sheets, String whyNot) {
  /**
   * The charts of one measure and dimension, those with a signal first.
   *
   * @param left how many more there are; empty when there are none
   */
  public record Sheet(SignalCharts charts, String left) {}

  /** More tiles than these are not read. */
  private static final int TILES = 24;

  public static QualityPage of(Report report) {
    SortedMap<String, List<SignalCharts.Chart>> sheets = new TreeMap<>();
    for (ChartResult chart : report.results().charts()) {
      String by = chart.dimension().equals("org_unit") ? "unit" : Words.plain(chart.dimension());
      String title = MeasurePage.name(chart.measure()) + " by " + by;
      sheets.computeIfAbsent(title, name -> new ArrayList<>()).add(chart(report, chart));
    }
    return new QualityPage(
        steps(report),
        sheets.entrySet().stream().map(sheet -> sheet(sheet.getKey(), sheet.getValue())).toList(),
        report.whyNot());
  }

  private static Sheet sheet(String title, List<SignalCharts.Chart> charts) {
    List<SignalCharts.Chart> first =
        charts.stream()
            .sorted(Comparator.comparing(chart -> chart.first().isEmpty()))
            .limit(TILES)
            .toList();
    int left = charts.size() - first.size();
    long signals = charts.stream().filter(chart -> chart.first().isPresent()).count();
    String steady = signals <= TILES ? "steady " : "";
    return new Sheet(
        new SignalCharts(title, first),
        left == 0 ? "" : Numbers.counted(left, "more " + steady + "chart") + " left out.");
  }

  private static SignalCharts.Chart chart(Report report, ChartResult chart) {
    return new SignalCharts.Chart(
        report.title(chart.subject()),
        chart.weeks().stream()
            .filter(week -> !week.baseline())
            .map(
                week ->
                    new SignalCharts.Week(
                        week.begins().toString(),
                        week.average(),
                        week.limit(),
                        week.above(),
                        week.below()))
            .toList());
  }

  private static Table steps(Report report) {
    return new Table(
        List.of(
            Table.text("Of"),
            Table.text("Measure"),
            Table.text("Since the week of"),
            Table.text("95 % interval"),
            Table.number("Before"),
            Table.number("After"),
            Table.number("Standard deviations")),
        report.results().signals().stream()
            .filter(signal -> signal.kind().equals("step"))
            .sorted(Comparator.comparingDouble(signal -> -Math.abs(signal.deviations())))
            .map(signal -> row(report, signal))
            .toList());
  }

  private static List<Table.Cell> row(Report report, SignalResult signal) {
    return List.of(
        Table.cell(report.title(signal.subject())),
        Table.cell(MeasurePage.name(signal.measure())),
        Table.cell(signal.since().toString()),
        Table.cell(signal.earliest() + " to " + signal.latest()),
        Table.cell(Numbers.of(signal.before(), ""), signal.before()),
        Table.cell(Numbers.of(signal.after(), ""), signal.after()),
        Table.cell(Numbers.of(signal.deviations(), ""), signal.deviations()));
  }
}
