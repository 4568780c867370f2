package io.clientele.measure;

import io.clientele.check.result.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds readings over all time, channels and units by their measure and one subject. */
final class Figures {
  private final Map<String, Reading> bySubject = new HashMap<>();

  Figures(List<Observed> observed) {
    for (Observed each : observed) {
      Reading r = each.reading();
      if (r.isOverall()) {
        bySubject.putIfAbsent(key(r.measure(), r.segmentId(), r.journeyId(), r.stageId()), r);
      }
    }
  }

  private static String key(String measure, String segment, String journey, String stage) {
    return String.join("\n", measure, segment, journey, stage).toLowerCase(Locale.ROOT);
  }

  Optional<Reading> ofSegment(String measure, String segmentId) {
    return Optional.ofNullable(bySubject.get(key(measure, segmentId, "", "")));
  }

  Optional<Reading> ofJourney(String measure, String journeyId) {
    return Optional.ofNullable(bySubject.get(key(measure, "", journeyId, "")));
  }

  Optional<Reading> ofStage(String measure, String journeyId, String stageId) {
    return Optional.ofNullable(bySubject.get(key(measure, "", journeyId, stageId)));
  }
}
