package io.clientele.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads the opening hours in {@code calendar}; what cannot be read is left out. */
final class OpeningReader {
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})");

  private OpeningReader() {}

  /** By unit; the empty name stands for all units without hours of their own. */
  static Map<String, Opening> read(JsonNode calendar) {
    Set<LocalDate> holidays = new HashSet<>();
    Fields.strings(calendar, "holidays").forEach(day -> date(day).ifPresent(holidays::add));
    Map<String, Opening> units = new TreeMap<>();
    add(units, "", calendar.path("hours"), holidays);
    calendar
        .path("units")
        .properties()
        .forEach(unit -> add(units, unit.getKey(), unit.getValue().path("hours"), holidays));
    return units;
  }

  private static void add(
      Map<String, Opening> units, String unit, JsonNode hours, Set<LocalDate> holidays) {
    Map<DayOfWeek, Opening.Hours> open = new EnumMap<>(DayOfWeek.class);
    hours
        .properties()
        .forEach(
            entry ->
                hours(Fields.text(entry.getValue()))
                    .ifPresent(found -> days(entry.getKey()).forEach(day -> open.put(day, found))));
    if (!open.isEmpty()) {
      units.put(unit, new Opening(open, holidays));
    }
  }

  /** {@code sat}, {@code mon-fri}. */
  private static List<DayOfWeek> days(String text) {
    String[] ends = text.toLowerCase(Locale.ROOT).split("-", 2);
    int from = day(ends[0]);
    int to = day(ends[ends.length - 1]);
    return from < 0 || to < from
        ? List.of()
        : DAYS.subList(from, to + 1).stream().map(OpeningReader::named).toList();
  }

  private static int day(String name) {
    String word = name.strip();
    return DAYS.indexOf(word.substring(0, Math.min(3, word.length())));
  }

  private static DayOfWeek named(String day) {
    return DayOfWeek.of(DAYS.indexOf(day) + 1);
  }

  private static Optional<Opening.Hours> hours(String text) {
    Matcher matcher = HOURS.matcher(text.strip());
    try {
      return matcher.matches()
          ? Optional.of(
                  new Opening.Hours(
                      time(matcher.group(1), matcher.group(2)),
                      time(matcher.group(3), matcher.group(4))))
              .filter(OpeningReader::isForward)
          : Optional.empty();
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }

  /** Midnight at the end may be written as 24:00. */
  private static LocalTime time(String hour, String minute) {
    return LocalTime.of(
        hour.equals("24") && minute.equals("00") ? 0 : Integer.parseInt(hour),
        Integer.parseInt(minute));
  }

  private static boolean isForward(Opening.Hours hours) {
    return hours.to().isAfter(hours.from()) || hours.to().equals(LocalTime.MIDNIGHT);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
