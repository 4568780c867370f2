package io.clientele.transform;

import io.clientele.model.Element;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * How people rate one element themselves.
 *
 * @param self 1 to 5
 * @param target 0 where none is given
 * @param owner who answers for the assessment
 */
record Rating(String element, int self, int target, Optional<LocalDate> date, String owner) {
  /** After so many days a rating is stale. */
  private static final int FRESH_DAYS = 180;

  /** The ratings of all assessments; a later one replaces an earlier one. */
  static SortedMap<String, Rating> all(Model model) {
    SortedMap<String, Rating> ratings = new TreeMap<>();
    for (Element assessment : model.ofKind("layer-assessment")) {
      Optional<LocalDate> date = date(assessment.value().path("date").asString(""));
      for (JsonNode node : assessment.value().path("ratings")) {
        Rating rating = read(node, date, assessment);
        if (rating.self >= 1 && rating.self <= 5) {
          ratings.merge(rating.element, rating, Rating::later);
        }
      }
    }
    return ratings;
  }

  private static Rating read(JsonNode node, Optional<LocalDate> date, Element assessment) {
    return new Rating(
        node.path("element").asString(""),
        node.path("self").asInt(0),
        node.path("target").asInt(0),
        date,
        assessment.owner().isEmpty()
            ? assessment.value().path("rater").asString("")
            : assessment.owner());
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Rating later(Rating a, Rating b) {
    LocalDate first = a.date.orElse(LocalDate.MIN);
    return b.date.orElse(LocalDate.MIN).isBefore(first) ? a : b;
  }

  boolean stale(LocalDate asOf) {
    return date.filter(day -> day.isBefore(asOf.minusDays(FRESH_DAYS))).isPresent();
  }
}
