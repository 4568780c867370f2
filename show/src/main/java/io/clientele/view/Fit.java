package io.clientele.view;

import java.util.List;

/** How closely the cases of a journey follow its declared order. */
public record Fit(
    String title,
    long cases,
    long open,
    Estimate exact,
    double meanFitness,
    double logFitness,
    long unmatched)
    implements View {
  @Override
  public String description() {
    return exact.text()
        + " of "
        + Numbers.counted(cases, "case")
        + " follow the declared order exactly; mean fitness is "
        + Numbers.percent(meanFitness)
        + ".";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(Table.text("Figure"), Table.number("Value"), Table.number("95 % interval")),
        List.of(
            row("Cases", Numbers.count(cases), ""),
            row("of these still open", Numbers.count(open), ""),
            row("Exact fit", exact.text(), exact.interval()),
            row("Mean fitness of a case", Numbers.percent(meanFitness), ""),
            row("Fitness of the whole log", Numbers.percent(logFitness), ""),
            row("Events without a touchpoint", Numbers.count(unmatched), "")));
  }

  private static List<Table.Cell> row(String label, String value, String interval) {
    return List.of(Table.cell(label), Table.cell(value), Table.cell(interval));
  }
}
