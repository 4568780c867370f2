package io.clientele.view;

import java.util.List;
import java.util.Optional;
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

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Of"),
            Table.text("Week of"),
            Table.number("Average"),
            Table.number("Limit"),
            Table.number("Sum above"),
            Table.number("Sum below"),
            Table.text("Signal")),
        charts.stream().flatMap(SignalCharts::rows).toList());
  }

  private static Stream<List<Table.Cell>> rows(Chart chart) {
    return chart.weeks().stream()
        .map(
            week ->
                List.of(
                    Table.cell(chart.name()),
                    Table.cell(week.begins()),
                    Table.cell(Numbers.of(week.average(), ""), week.average()),
                    Table.cell(Numbers.of(week.limit(), ""), week.limit()),
                    Table.cell(Numbers.of(week.above(), ""), week.above()),
                    Table.cell(Numbers.of(week.below(), ""), week.below()),
                    Table.cell(week.isBeyond() ? "average" : week.signals() ? "sum" : "")));
  }
}
