package io.clientele.model;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and durations as people write them, and nothing that only begins like one. */
final class Quantities {
  /** A currency sign or code, a number with or without thousands, and words for its unit. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\p{Sc}|[A-Z]{3} )?\\s*([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)"
              + "(?:\\s*(?:%|\\p{Sc})|\\s+\\p{L}[^\\d]*)?");

  private Quantities() {}

  /** The number in {@code 42}, {@code 3.7}, {@code $25,000 annually} or {@code 3 days}. */
  static OptionalDouble number(String text) {
    Matcher number = NUMBER.matcher(text.strip());
    return number.matches()
        ? OptionalDouble.of(Double.parseDouble(number.group(1).replace(",", "")))
        : OptionalDouble.empty();
  }

  /**
   * ISO 8601: {@code PT4H}, {@code P14D}, {@code P2W}; a month counts 30 days and a year 365, since
   * a span without a start has no calendar.
   */
  static Optional<Duration> duration(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeParseException notHours) {
      return days(text);
    }
  }

  private static Optional<Duration> days(String text) {
    try {
      Period period = Period.parse(text);
      long days = period.getYears() * 365L + period.getMonths() * 30L + period.getDays();
      return Optional.of(Duration.ofDays(days));
    } catch (DateTimeParseException noDuration) {
      return Optional.empty();
    }
  }
}
