package io.clientele.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How steady a measure is in each unit: its weighted average and its cumulative sums week by week,
 * in standard deviations, on one scale.
 */
public record SignalCharts(String title, List<Chart> charts) implements View {
  /** The sums show more than chance beyond this many standard deviations. */
  public static final double SUM_LIMIT = 5;

  /** One unit. */
  public record Chart(String name, List<Week> weeks) {
    /** The first week in which the average or a sum shows more than chance. */
    public Optional<Week> first() {
      return weeks.stream().filter(Week::signals).findFirst();
    }
  }

  /** One week that is judged, named by its Monday. */
  public record Week(String begins, double average, double limit, double above, double below) {
    /** Whether the average leaves its limits. */
    public boolean isBeyond() {
      return Math.abs(average) > limit;
    }

    /** Whether anything shows more than chance. */
    public boolean signals() {
      return isBeyond() || Math.max(above, below) > SUM_LIMIT;
    }
  }

  public SignalCharts {
    charts = List.copyOf(charts);
  }

  @Override
  public String description() {
    long signalling = charts.stream().filter(chart -> chart.first().isPresent()).count();
    return Numbers.counted(charts.size(), "chart")
        + " of weighted averages and cumulative sums on one scale; "
        + signalling
        + " of them show more than chance.";
  }

  /** Three rows for each unit, one column for each week. */
  @Override
  public Table table() {
    List<String> begins =
        charts.stream()
            .flatMap(chart -> chart.weeks().stream())
            .map(Week::begins)
            .distinct()
            .sorted()
            .toList();
    List<Table.Column> columns =
        new ArrayList<>(
            List.of(Table.text("Of"), Table.text("First signal"), Table.text("Week of")));
    begins.forEach(week -> columns.add(Table.number(week)));
    return new Table(columns, charts.stream().flatMap(chart -> rows(chart, begins)).toList());
  }

  private static Stream<List<Table.Cell>> rows(Chart chart, List<String> begins) {
    return Stream.of(
        row(chart, begins, "average, limit", w -> text(w.average()) + ", " + text(w.limit())),
        row(chart, begins, "sum above", week -> text(week.above())),
        row(chart, begins, "sum below", week -> text(week.below())));
  }

  private static String text(double value) {
    return Numbers.bare(value, "");
  }

  private static List<Table.Cell> row(
      Chart chart, List<String> begins, String what, Function<Week, String> text) {
    Map<String, Week> weeks = new HashMap<>();
    chart.weeks().forEach(week -> weeks.put(week.begins(), week));
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.cell(chart.name()));
    cells.add(Table.cell(chart.first().map(Week::begins).orElse("none")));
    cells.add(Table.cell(what));
    for (String begin : begins) {
      Week week = weeks.get(begin);
      cells.add(Table.cell(week == null ? "" : text.apply(week)));
    }
    return cells;
  }
}
