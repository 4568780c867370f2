package io.clientele.view;

import java.util.List;
import java.util.OptionalDouble;

/** The same measure for several units over time, all on one scale. */
public record Panels(String title, String unit, OptionalDouble overall, List<Panel> panels)
    implements View {
  /** One unit. */
  public record Panel(String name, List<Dot> dots) {}

  /** One period. */
  public record Dot(String period, Estimate estimate) {}

  public Panels {
    panels = List.copyOf(panels);
  }

  /** Whether a period's interval leaves the overall value out. */
  public boolean signals(Dot dot) {
    if (overall.isEmpty() || dot.estimate().low().isEmpty() || dot.estimate().high().isEmpty()) {
      return false;
    }
    double centre = overall.getAsDouble();
    return centre < dot.estimate().low().getAsDouble()
        || centre > dot.estimate().high().getAsDouble();
  }

  @Override
  public String description() {
    long signals =
        panels.stream().flatMap(panel -> panel.dots().stream()).filter(this::signals).count();
    return Numbers.counted(panels.size(), "unit")
        + " over time on one scale; in "
        + Numbers.counted(signals, "period")
        + " the 95 % interval leaves out the overall value of "
        + Numbers.of(overall, unit)
        + ".";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Unit"),
            Table.text("Period"),
            Table.number("Value"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.text("Signal")),
        panels.stream()
            .flatMap(panel -> panel.dots().stream().map(dot -> row(panel, dot)))
            .toList());
  }

  private List<Table.Cell> row(Panel panel, Dot dot) {
    Estimate estimate = dot.estimate();
    return List.of(
        Table.cell(panel.name()),
        Table.cell(dot.period()),
        Table.cell(estimate.text(), estimate.value().orElse(0)),
        Table.cell(estimate.interval(), estimate.low().orElse(0)),
        Table.cell(estimate.count(), estimate.n()),
        Table.cell(signals(dot) ? "differs from overall" : ""));
  }
}
