package io.clientele.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When cases of one journey begin.
 *
 * @param months how far back they reach
 * @param quietDays how long before the last day every ended case has been silent, so that none of
 *     them can be taken for open
 */
record Calendar(LocalDate until, int months, int quietDays) {
  private static final int OPENING_HOUR = 7;

  LocalDateTime end() {
    return until.atTime(20, 0);
  }

  /** A beginning that lets a course of this length end in time. */
  LocalDateTime start(long minutes, Chance chance) {
    LocalDateTime first = until.minusMonths(months).atStartOfDay();
    LocalDateTime last = end().minusDays(quietDays).minusMinutes(minutes);
    long days = Math.max(1, ChronoUnit.DAYS.between(first, last));
    return inTheDay(first.plusDays((long) (chance.unit() * days)), chance);
  }

  /** A beginning so late that the case is still under way on the last day. */
  LocalDateTime lateStart(long minutes, Chance chance) {
    long cut = 1 + (long) (chance.unit() * Math.max(1, minutes - 1));
    return end().minusMinutes(Math.min(cut, minutes - 1));
  }

  private static LocalDateTime inTheDay(LocalDateTime day, Chance chance) {
    return day.plusHours(OPENING_HOUR).plusMinutes(chance.below(12 * 60));
  }
}
