package io.clientele.view.pages;

import io.clientele.check.result.LayerResult;
import io.clientele.check.result.StepResult;
import io.clientele.transform.Balance;
import io.clientele.transform.Layer;
import io.clientele.view.Numbers;
import io.clientele.view.Panels;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Tile;
import io.clientele.view.Tone;
import io.clientele.view.Wheel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where is the organisation held back?
 *
 * @param inversions sentences on layers that outrun more influential ones
 * @param steps what to do next, in order, with the layers before and after
 * @param slopes the layers over the days of all runs; empty with one run
 * @param backing what people bring forward for their ratings
 * @param patterns what successful organisations have in common, and whether it is so here
 * @param elements every element with its gates
 */
public record LayersPage(
    String lead,
    List<Tile> tiles,
    Optional<NextStep> next,
    Optional<Wheel> wheel,
    List<String> inversions,
    Table steps,
    Optional<Panels> slopes,
    Backings backing,
    List<SuccessPattern> patterns,
    List<GateSheet> elements) {
  public static LayersPage of(Report report) {
    List<LayerResult> elements = report.results().layers();
    Balance balance = Balance.of(elements);
    List<StepResult> steps = report.results().steps();
    return new LayersPage(
        lead(balance, elements),
        elements.isEmpty() ? List.of() : tiles(balance),
        steps.stream().findFirst().map(step -> NextStep.of(report, step)),
        Optional.of(new Wheel("Layers of the organisation", elements))
            .filter(wheel -> !wheel.elements().isEmpty()),
        balance.inversions().stream().map(LayersPage::inversion).toList(),
        steps(report, steps),
        LayerSlopes.of(report.results().layerHistory()),
        Backings.of(report),
        SuccessPattern.all(report),
        GateSheet.all(report));
  }

  private static String lead(Balance balance, List<LayerResult> elements) {
    return elements.isEmpty()
        ? "Four layers, from what customers see to what moves all others. No run has weighed them"
            + " yet."
        : "The layers stand at %s of 5 on average; between them the imbalance is %s: %s."
            .formatted(
                Wheel.figure(balance.mean()), Wheel.figure(balance.imbalance()), balance.verdict());
  }

  private static List<Tile> tiles(Balance balance) {
    List<Tile> tiles = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      double level = balance.level(layer);
      Tone tone = level < balance.mean() - 0.005 ? Tone.WARN : Tone.QUIET;
      String weight = "weighs " + Numbers.percent(layer.weight());
      tiles.add(new Tile(Wheel.layerName(layer.id()), Wheel.figure(level), weight, tone));
    }
    String verdict = balance.verdict();
    Tone tone =
        verdict.equals("balanced")
            ? Tone.GOOD
            : verdict.equals("unbalanced") ? Tone.BAD : Tone.WARN;
    tiles.add(new Tile("Imbalance", Wheel.figure(balance.imbalance()), verdict, tone));
    return tiles;
  }

  private static String inversion(Balance.Inversion it) {
    return "%s stands %s above %s, which has more influence: what it could do goes to waste."
        .formatted(
            Wheel.layerName(it.above().id()),
            Wheel.figure(it.by()),
            Wheel.layerName(it.below().id()).toLowerCase(Locale.ROOT));
  }

  private static Table steps(Report report, List<StepResult> steps) {
    return new Table(
        List.of(
            Table.number("Step"),
            Table.text("Element"),
            Table.text("What is missing"),
            Table.text("First"),
            Table.text("Owner"),
            Table.number("Then at level"),
            Table.number("Layers"),
            Table.number("Imbalance")),
        steps.stream().map(step -> row(report, step)).toList());
  }

  private static List<Table.Cell> row(Report report, StepResult step) {
    String first = step.objects().isEmpty() ? "" : step.objects().get(0);
    return List.of(
        Table.cell(Integer.toString(step.rank()), (long) step.rank()),
        Table.cell(Wheel.name(step.element())),
        Table.cell(step.gap().replace("`", "")),
        Table.cell(first.isEmpty() ? Numbers.ABSENT : report.title(first), first),
        Table.cell(step.owner().isEmpty() ? Numbers.ABSENT : step.owner()),
        Table.cell(Integer.toString(step.level()), (long) step.level()),
        Table.cell(change(step.meanBefore(), step.meanAfter()), step.meanAfter()),
        Table.cell(change(step.imbalanceBefore(), step.imbalanceAfter()), step.imbalanceAfter()));
  }

  private static String change(double before, double after) {
    return Wheel.figure(before) + " → " + Wheel.figure(after);
  }
}
