package io.clientele.view;

import java.util.List;
import java.util.OptionalDouble;

/** The same measure for several units over time, all on one scale. */
public record Panels(String title, String unit, List<Panel> panels) implements View {
  /**
   * One unit.
   *
   * @param overall what its periods are compared with, if anything
   */
  public record Panel(String name, List<Dot> dots, OptionalDouble overall) {
    /** Whether a period's interval leaves the overall value out. */
    public boolean signals(Dot dot) {
      if (overall.isEmpty() || dot.estimate().low().isEmpty() || dot.estimate().high().isEmpty()) {
        return false;
      }
      double centre = overall.getAsDouble();
      return centre < dot.estimate().low().getAsDouble()
          || centre > dot.estimate().high().getAsDouble();
    }

    public long signals() {
      return dots.stream().filter(this::signals).count();
    }
  }

  /** One period. */
  public record Dot(String period, Estimate estimate) {}

  public Panels {
    panels = List.copyOf(panels);
  }

  /** Whether any unit's periods are compared with an overall value. */
  public boolean compared() {
    return panels.stream().anyMatch(panel -> panel.overall().isPresent());
  }

  @Override
  public String description() {
    String shown = Numbers.counted(panels.size(), "chart") + " over time on one scale";
    long signals = panels.stream().mapToLong(Panel::signals).sum();
    return compared()
        ? shown
            + "; in "
            + Numbers.counted(signals, "period")
            + " the 95 % interval leaves out the dashed line."
        : shown + ".";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Of"),
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
        Table.cell(panel.signals(dot) ? "differs from overall" : ""));
  }
}
