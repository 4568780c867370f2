package io.clientele.check.result;

import java.time.LocalDate;

/**
 * One measured number. A dimension that is empty means all; the interval is a 95 % interval.
 *
 * @param measure the measure's id
 * @param period {@code all}, or a month as {@code 2026-03}
 * @param definition the hash of the measure's definition: only equal definitions are compared
 */
public record Reading(
    String measure,
    String segmentId,
    String journeyId,
    String stageId,
    String channel,
    String orgUnit,
    String period,
    double value,
    double low,
    double high,
    long n,
    String unit,
    String definition,
    LocalDate asOf) {
  /** Whether it is of all periods, channels and units. */
  public boolean isOverall() {
    return period.equals("all") && channel.isEmpty() && orgUnit.isEmpty();
  }
}
