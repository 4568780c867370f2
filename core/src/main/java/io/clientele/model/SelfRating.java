package io.clientele.model;

import io.clientele.finding.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * How an assessment rates one element of a layer.
 *
 * @param index where the rating stands among those of its assessment
 * @param self 1 to 5
 * @param target 0 where none is given
 * @param date the day of the assessment; absent where it has none that can be read
 */
public record SelfRating(
    Element assessment, int index, String element, int self, int target, Optional<LocalDate> date) {
  private static final int FRESH_DAYS = 180;

  /** The rating of each element that counts: of two, the one of the later day. */
  public static SortedMap<String, SelfRating> counting(Model model) {
    SortedMap<String, SelfRating> counting = new TreeMap<>();
    for (Element assessment : model.ofKind("layer-assessment")) {
      Optional<LocalDate> date = day(Fields.text(assessment.value(), "date"));
      JsonNode ratings = assessment.value().path("ratings");
      for (int i = 0; i < ratings.size(); i++) {
        SelfRating given = read(assessment, i, ratings.path(i), date);
        if (given.self >= 1 && given.self <= 5) {
          counting.merge(given.element, given, SelfRating::later);
        }
      }
    }
    return counting;
  }

  private static SelfRating read(
      Element assessment, int index, JsonNode rating, Optional<LocalDate> date) {
    return new SelfRating(
        assessment,
        index,
        rating.path("element").asString(""),
        rating.path("self").asInt(0),
        rating.path("target").asInt(0),
        date);
  }

  private static SelfRating later(SelfRating a, SelfRating b) {
    LocalDate first = a.date.orElse(LocalDate.MIN);
    return b.date.orElse(LocalDate.MIN).isBefore(first) ? a : b;
  }

  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  /** Whether it is older than half a year. */
  public boolean isOld(LocalDate asOf) {
    return date.filter(day -> day.isBefore(asOf.minusDays(FRESH_DAYS))).isPresent();
  }

  /** Who answers for the assessment: its owner, else its rater. */
  public String owner() {
    return assessment.owner().isEmpty()
        ? Fields.text(assessment.value(), "rater")
        : assessment.owner();
  }

  /** Where the level stands. */
  public Span place() {
    return assessment.at("/ratings/" + index + "/self");
  }
}
