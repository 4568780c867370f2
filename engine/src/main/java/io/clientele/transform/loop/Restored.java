package io.clientele.transform.loop;

import io.clientele.measure.PointLog;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * When a measure was back where it had been before a trigger: the end of the first four weeks whose
 * interval reaches the trigger's baseline and leaves what the trigger saw behind.
 */
record Restored(Loop loop, Point point, PointLog log) {
  private static final int DAYS = 28;

  Optional<LocalDate> day(LocalDate from, LocalDate asOf) {
    return loop.triggers().stream()
        .map(trigger -> trigger.value().path("evidence"))
        .filter(it -> it.path("measure").asString("").equals(point.measure()))
        .filter(it -> it.at("/baseline/value").isNumber() && it.at("/window/value").isNumber())
        .findFirst()
        .flatMap(evidence -> day(evidence, from, asOf));
  }

  private Optional<LocalDate> day(JsonNode evidence, LocalDate from, LocalDate asOf) {
    double usual = evidence.at("/baseline/value").asDouble();
    double bad = evidence.at("/window/value").asDouble();
    for (LocalDate end = from.plusDays(DAYS - 1L); !end.isAfter(asOf); end = end.plusDays(7)) {
      boolean back =
          log.between(end.minusDays(DAYS - 1L), end)
              .filter(
                  now ->
                      usual > bad
                          ? now.high() >= usual && now.low() > bad
                          : now.low() <= usual && now.high() < bad)
              .isPresent();
      if (back) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }
}
