package io.clientele.view;

import java.util.List;

/** How many cases reach each stage of a journey. */
public record Reach(String title, List<Step> steps) implements View {
  /** One stage and the share of cases that reach it. */
  public record Step(String label, Estimate reach) {}

  public Reach {
    steps = List.copyOf(steps);
  }

  @Override
  public String description() {
    return steps.isEmpty()
        ? "No stage was measured."
        : "The share of cases that reach each stage, from "
            + steps.get(0).reach().text()
            + " in "
            + steps.get(0).label()
            + " to "
            + steps.get(steps.size() - 1).reach().text()
            + " in "
            + steps.get(steps.size() - 1).label()
            + ".";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Stage"),
            Table.number("Reached"),
            Table.number("95 % interval"),
            Table.number("n")),
        steps.stream()
            .map(
                step ->
                    List.of(
                        Table.cell(step.label()),
                        Table.cell(step.reach().text(), step.reach().value().orElse(-1)),
                        Table.cell(step.reach().interval(), step.reach().low().orElse(-1)),
                        Table.cell(step.reach().count(), step.reach().n())))
            .toList());
  }
}
