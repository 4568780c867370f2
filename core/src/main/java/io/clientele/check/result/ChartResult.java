package io.clientele.check.result;

import java.time.LocalDate;
import java.util.List;

/**
 * A measure of one organisation unit or channel, week by week.
 *
 * @param dimension {@code org_unit}, {@code channel} or {@code segment}, of which the subject is
 *     one
 */
public record ChartResult(String measure, String dimension, String subject, List<Week> weeks) {
  /**
   * One week. Average and sums are in standard deviations, and zero in the weeks of the baseline.
   *
   * @param baseline whether the limits come from this week, which is then not judged
   * @param limit beyond which the average, or as far below zero, shows more than chance
   */
  public record Week(
      LocalDate begins,
      double value,
      long n,
      boolean baseline,
      double average,
      double limit,
      double above,
      double below) {}

  public ChartResult {
    weeks = List.copyOf(weeks);
  }
}
