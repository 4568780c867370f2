package io.clientele.check.rules;

import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
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
 * @param date the day of the assessment; absent where it has none that can be read
 */
record GivenRating(
    Element assessment, int index, String element, int self, Optional<LocalDate> date) {
  /** The rating of each element that counts: of two, the one of the later day. */
  static SortedMap<String, GivenRating> counting(Model model) {
    SortedMap<String, GivenRating> counting = new TreeMap<>();
    for (Element assessment : model.ofKind("layer-assessment")) {
      Optional<LocalDate> date = day(assessment.value().path("date"));
      JsonNode ratings = assessment.value().path("ratings");
      for (int i = 0; i < ratings.size(); i++) {
        String element = ratings.path(i).path("element").asString("");
        int self = ratings.path(i).path("self").asInt(0);
        GivenRating given = new GivenRating(assessment, i, element, self, date);
        if (self >= 1 && self <= 5) {
          counting.merge(element, given, GivenRating::later);
        }
      }
    }
    return counting;
  }

  private static GivenRating later(GivenRating a, GivenRating b) {
    LocalDate first = a.date.orElse(LocalDate.MIN);
    return b.date.orElse(LocalDate.MIN).isBefore(first) ? a : b;
  }

  static Optional<LocalDate> day(JsonNode text) {
    try {
      return Optional.of(LocalDate.parse(text.asString("").strip()));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  Span place() {
    return assessment.at("/ratings/" + index + "/self");
  }
}
