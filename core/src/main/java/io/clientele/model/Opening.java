package io.clientele.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a unit is open: some hours on days of the week, and never on a holiday.
 *
 * @param hours from when to when; midnight as an end is that of the day's end
 */
public record Opening(Map<DayOfWeek, Hours> hours, Set<LocalDate> holidays) {
  public Opening {
    hours = Map.copyOf(hours);
    holidays = Set.copyOf(holidays);
  }

  /** From a time of the day to another. */
  public record Hours(LocalTime from, LocalTime to) {}

  /** From a time to another. */
  public record Span(LocalDateTime opens, LocalDateTime closes) {}

  /** When it is open on a day: one span or none. */
  public List<Span> on(LocalDate day) {
    return Optional.ofNullable(hours.get(day.getDayOfWeek()))
        .filter(open -> !holidays.contains(day))
        .map(open -> new Span(day.atTime(open.from), end(day, open)))
        .stream()
        .toList();
  }

  private static LocalDateTime end(LocalDate day, Hours open) {
    return open.to.equals(LocalTime.MIDNIGHT)
        ? day.plusDays(1).atStartOfDay()
        : day.atTime(open.to);
  }
}
