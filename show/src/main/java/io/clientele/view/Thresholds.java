package io.clientele.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What each threshold would do.
 *
 * @param at the bits of the threshold that was used
 */
public record Thresholds(String title, double at, List<Step> points) implements View {
  /**
   * One threshold.
   *
   * @param pairs that reach it
   * @param precision the expected share of matches among them
   * @param recall the expected share of the matches that they are
   * @param unlinkable the share of records that cannot reach it
   */
  public record Step(
      double bits,
      double probability,
      long pairs,
      double precision,
      double recall,
      double unlinkable) {}

  public Thresholds {
    points = List.copyOf(points);
  }

  @Override
  public String description() {
    return points.stream()
        .filter(point -> Math.abs(point.bits() - at) < 1e-6)
        .findFirst()
        .map(
            point ->
                "At the threshold of %s %s are kept, of which %s are expected to be right; %s of the records cannot reach it."
                    .formatted(
                        Waterfall.bits(at),
                        Numbers.counted(point.pairs(), "pair"),
                        Numbers.percent(point.precision()),
                        Numbers.percent(point.unlinkable())))
        .orElse("No pairs were counted.");
  }

  @Override
  public Table table() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Step point : points) {
      rows.add(
          List.of(
              Table.cell(Waterfall.bits(point.bits()), point.bits()),
              Table.cell(Waterfall.sure(point.probability()), point.probability()),
              Table.cell(Numbers.count(point.pairs()), point.pairs()),
              Table.cell(Numbers.percent(point.precision()), point.precision()),
              Table.cell(Numbers.percent(point.recall()), point.recall()),
              Table.cell(Numbers.percent(point.unlinkable()), point.unlinkable())));
    }
    return new Table(
        List.of(
            Table.number("Threshold"),
            Table.number("Probability"),
            Table.number("Pairs"),
            Table.number("Expected precision"),
            Table.number("Expected recall"),
            Table.number("Unlinkable records")),
        rows);
  }
}
