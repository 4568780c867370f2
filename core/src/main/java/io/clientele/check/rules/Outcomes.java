package io.clientele.check.rules;

import io.clientele.check.Results;
import io.clientele.check.result.Reading;
import io.clientele.model.Element;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What was measured of whole segments: how content their customers are and what they bring. */
final class Outcomes {
  private static final String WORTH = "annual-revenue";

  private static final List<String> MEASURES =
      List.of(WORTH, "recommendation", "csat", "ces", "churn", "contacts");

  /** Fewer observations say little of a segment. */
  private static final int FEW = 30;

  /** Readings by measure, by the key of the segment. */
  private final Map<String, Map<String, Reading>> segments = new HashMap<>();

  Outcomes(Results results) {
    results.readings().stream()
        .filter(one -> MEASURES.contains(one.measure()) && one.n() >= FEW && isOfWhole(one))
        .forEach(
            one ->
                segments
                    .computeIfAbsent(Element.keyOf(one.segmentId()), absent -> new HashMap<>())
                    .put(one.measure(), one));
  }

  private static boolean isOfWhole(Reading one) {
    return !one.segmentId().isEmpty()
        && one.isOverall()
        && (one.journeyId() + one.stageId()).isEmpty();
  }

  /** One measure of two segments whose intervals have nothing in common. */
  private record Apart(Reading one, Reading other) {
    /** The distance in standard errors, as far as normal intervals give them. */
    double distance() {
      double errors = Math.hypot(one.high() - one.low(), other.high() - other.low()) / 3.92;
      return Math.abs(one.value() - other.value()) / Math.max(errors, Double.MIN_NORMAL);
    }
  }

  /** Whether a customer of one brings so many times what a customer of the other does. */
  boolean isWorth(double times, String segmentId, String otherId) {
    return apart(segmentId, otherId)
        .filter(pair -> pair.one().measure().equals(WORTH))
        .anyMatch(
            pair -> {
              double least = Math.min(pair.one().value(), pair.other().value());
              double most = Math.max(pair.one().value(), pair.other().value());
              return least > 0 && most >= times * least;
            });
  }

  /** In which measure two segments are furthest apart, with the numbers; empty where in none. */
  Optional<String> difference(String segmentId, String otherId) {
    return apart(segmentId, otherId)
        .max(Comparator.comparingDouble(Apart::distance))
        .map(
            pair ->
                String.format(
                    Locale.ROOT,
                    "measured, %s is %s and %s",
                    Words.name(pair.one().measure()),
                    figure(pair.one()),
                    figure(pair.other())));
  }

  private Stream<Apart> apart(String segmentId, String otherId) {
    Map<String, Reading> one = segments.getOrDefault(Element.keyOf(segmentId), Map.of());
    Map<String, Reading> other = segments.getOrDefault(Element.keyOf(otherId), Map.of());
    return one.values().stream()
        .sorted(Comparator.comparing(Reading::measure))
        .flatMap(it -> Stream.ofNullable(other.get(it.measure())).map(that -> new Apart(it, that)))
        .filter(pair -> isApart(pair.one(), pair.other()));
  }

  private static boolean isApart(Reading one, Reading other) {
    return one.low() > other.high() || other.low() > one.high();
  }

  private static String figure(Reading reading) {
    return String.format(Locale.ROOT, "%,.1f (n=%,d)", reading.value(), reading.n());
  }
}
