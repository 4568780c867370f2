package io.clientele.view;

import java.util.List;

/**
 * A measure week by week around a response: the weeks before set the limits.
 *
 * @param begins the day on which the response begins to work
 * @param summary the verdict in words
 */
public record ControlChart(
    String title, String unit, List<Week> weeks, Limits limits, String begins, String summary)
    implements View {
  /**
   * One week, named by its Monday.
   *
   * @param phase {@code earlier}, {@code before}, {@code between}, {@code after} or {@code later}
   */
  public record Week(String begins, double value, long n, String phase) {
    /** Whether it lies outside the limits. */
    public boolean isBeyond(Limits limits) {
      return value > limits.high() || value < limits.low();
    }
  }

  /** What chance alone would do: the mean of the weeks before, and three deviations around it. */
  public record Limits(double centre, double low, double high) {}

  public ControlChart {
    weeks = List.copyOf(weeks);
  }

  @Override
  public String description() {
    long beyond = weeks.stream().filter(week -> week.isBeyond(limits)).count();
    return Numbers.counted(weeks.size(), "week")
        + " with limits from those before the response; "
        + beyond
        + " lie outside. "
        + summary;
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Week of"),
            Table.text("Phase"),
            Table.number(unit.isEmpty() ? "Value" : "Value, " + unit),
            Table.number("Observations"),
            Table.text("Outside")),
        weeks.stream()
            .map(
                week ->
                    List.of(
                        Table.cell(week.begins),
                        Table.cell(week.phase),
                        Table.cell(Numbers.bare(week.value, unit), week.value),
                        Table.cell(Numbers.count(week.n), week.n),
                        Table.cell(week.isBeyond(limits) ? "outside" : "")))
            .toList());
  }
}
