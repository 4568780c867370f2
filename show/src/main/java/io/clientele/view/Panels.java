package io.clientele.view;

import java.util.ArrayList;
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

  /** One row for each unit, one column for each period. */
  @Override
  public Table table() {
    List<String> periods =
        panels.stream()
            .flatMap(panel -> panel.dots().stream())
            .map(Dot::period)
            .distinct()
            .sorted()
            .toList();
    List<Table.Column> columns = new ArrayList<>(List.of(Table.text("Of")));
    periods.forEach(period -> columns.add(Table.text(period)));
    return new Table(columns, panels.stream().map(panel -> row(panel, periods)).toList());
  }

  private static List<Table.Cell> row(Panel panel, List<String> periods) {
    List<Table.Cell> cells = new ArrayList<>(List.of(Table.cell(panel.name())));
    for (String period : periods) {
      cells.add(
          panel.dots().stream()
              .filter(dot -> dot.period().equals(period))
              .findFirst()
              .map(dot -> Table.cell((panel.signals(dot) ? "◆ " : "") + dot.estimate().brief()))
              .orElse(Table.cell(Numbers.ABSENT)));
    }
    return cells;
  }
}
