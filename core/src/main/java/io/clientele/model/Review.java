package io.clientele.model;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How often something is to be looked at again, and when it last was.
 *
 * @param field where the last day stands; empty where none is written
 */
public record Review(Period cycle, Optional<LocalDate> last, String field) {
  private static final List<String> CYCLES =
      List.of("review_cycle", "reviewCycle", "reviewFrequency", "review_frequency");

  private static final List<String> REVIEWED =
      List.of(
          "last_reviewed",
          "lastReviewed",
          "last_review",
          "lastReview",
          "lastReviewDate",
          "review_date",
          "updated");

  private static final Map<String, Period> PERIODS =
      Map.ofEntries(
          Map.entry("weekly", Period.ofWeeks(1)),
          Map.entry("fortnightly", Period.ofWeeks(2)),
          Map.entry("monthly", Period.ofMonths(1)),
          Map.entry("quarterly", Period.ofMonths(3)),
          Map.entry("semi-annually", Period.ofMonths(6)),
          Map.entry("biannually", Period.ofMonths(6)),
          Map.entry("annually", Period.ofYears(1)),
          Map.entry("annual", Period.ofYears(1)),
          Map.entry("yearly", Period.ofYears(1)));

  /** What an element says; empty where it names no cycle. */
  public static Optional<Review> of(Element element) {
    String field = field(element, REVIEWED);
    return period(text(element, field(element, CYCLES)))
        .map(cycle -> new Review(cycle, day(text(element, field)), field));
  }

  private static String field(Element element, List<String> names) {
    return names.stream().filter(name -> !text(element, name).isBlank()).findFirst().orElse("");
  }

  private static String text(Element element, String field) {
    return element.value().path(field).asString("").strip();
  }

  /** A word such as {@code quarterly}, or a period such as {@code P6M}; others have no end. */
  private static Optional<Period> period(String text) {
    try {
      Period known = PERIODS.get(text.toLowerCase(Locale.ROOT));
      return Optional.of(known == null ? Period.parse(text) : known);
    } catch (DateTimeParseException notAPeriod) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException notDate) {
      return Optional.empty();
    }
  }
}
