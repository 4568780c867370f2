package io.clientele.view;

import java.util.List;
import java.util.OptionalDouble;

/** Declared values beside measured ones, one row each. */
public record Gauges(String title, List<Gauge> rows) implements View {
  /**
   * One declared value and what was measured for it.
   *
   * @param about the id of the element it belongs to
   */
  public record Gauge(
      String label,
      String about,
      OptionalDouble declared,
      Estimate measured,
      OptionalDouble target,
      String unit,
      String verdict) {}

  public Gauges {
    rows = List.copyOf(rows);
  }

  @Override
  public String description() {
    long met = rows.stream().filter(row -> row.verdict().equals("met")).count();
    return Numbers.counted(rows.size(), "declared value")
        + " beside the measured ones with 95 % intervals; targets met: "
        + met
        + ".";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Indicator"),
            Table.number("Declared"),
            Table.number("Measured"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.number("Target"),
            Table.text("Verdict")),
        rows.stream().map(Gauges::cells).toList());
  }

  private static List<Table.Cell> cells(Gauge row) {
    Estimate measured = row.measured();
    return List.of(
        Table.cell(row.label(), row.about()),
        cell(row.declared(), row.unit()),
        cell(measured.value(), row.unit()),
        Table.cell(measured.interval(), measured.low().orElse(0)),
        Table.cell(measured.count(), measured.n()),
        cell(row.target(), row.unit()),
        Table.cell(Verdict.of(row.verdict()).word()));
  }

  private static Table.Cell cell(OptionalDouble value, String unit) {
    return Table.cell(Numbers.of(value, unit), value.orElse(Double.NEGATIVE_INFINITY));
  }
}
