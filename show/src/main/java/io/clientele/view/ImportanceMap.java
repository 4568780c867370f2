package io.clientele.view;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How much each circumstance matters for a score, beside how well it stands.
 *
 * @param explained how much of the differences between the scores all circumstances explain
 * @param spots the most important first
 */
public record ImportanceMap(String title, String explained, List<Spot> spots) implements View {
  /**
   * One circumstance.
   *
   * @param mean in its own unit
   * @param importance its share of what is explained
   * @param performance between 0 and 100, 100 being the end that goes with higher scores
   * @param quadrant what to do about it
   * @param certain whether another sample would hardly put it into another quadrant
   */
  public record Spot(
      String name,
      double mean,
      Estimate importance,
      Estimate effect,
      Estimate performance,
      String quadrant,
      boolean certain) {
    /** The quadrant, with a word on how sure it is. */
    public String said() {
      return Words.title(quadrant) + (certain ? "" : " (not certain)");
    }

    public String sentence() {
      return name
          + ": importance "
          + importance.sentence()
          + "; performance "
          + performance.sentence()
          + "; "
          + said();
    }
  }

  public ImportanceMap {
    spots = List.copyOf(spots);
  }

  /** Where importance is parted into high and low. */
  public double meanImportance() {
    return mean(spots.stream().map(spot -> spot.importance().value()).toList());
  }

  /** Where performance is parted into high and low. */
  public double meanPerformance() {
    return mean(spots.stream().map(spot -> spot.performance().value()).toList());
  }

  private static double mean(List<OptionalDouble> values) {
    return values.stream().mapToDouble(value -> value.orElse(0)).average().orElse(0);
  }

  @Override
  public String description() {
    return "Circumstances by importance and performance, with 95 % intervals; all of them explain "
        + explained
        + " of the differences.";
  }

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.text("Goes with the score"),
            Table.number("Mean of the cases"),
            Table.number("Importance"),
            Table.number("95 % interval"),
            Table.number("Effect"),
            Table.number("95 % interval"),
            Table.number("Performance, of 100"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.text("Quadrant")),
        spots.stream().map(ImportanceMap::row).toList());
  }

  private static List<Table.Cell> row(Spot spot) {
    return List.of(
        Table.cell(spot.name()),
        Table.cell(Numbers.bare(spot.mean(), ""), spot.mean()),
        value(spot.importance()),
        Table.cell(spot.importance().interval()),
        value(spot.effect()),
        Table.cell(spot.effect().interval()),
        value(spot.performance()),
        Table.cell(spot.performance().interval()),
        Table.cell(spot.importance().count(), spot.importance().n()),
        Table.cell(spot.said()));
  }

  private static Table.Cell value(Estimate estimate) {
    return Table.cell(estimate.text(), estimate.value().orElse(0));
  }
}
