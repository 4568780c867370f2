package io.clientele.measure.departure;

import io.clientele.check.Results;
import io.clientele.check.result.Reading;
import io.clientele.model.Journey;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Required stages that cases of one channel skip clearly more often than those of the others. */
final class StageGaps {
  /** Standard errors: with so many stages and channels, chance alone stays below. */
  private static final double CLEAR = 4;

  private static final long FEWEST = 30;

  private StageGaps() {}

  static List<Departure> of(Results results, Model model) {
    Map<String, List<Reading>> byStage =
        results.readings().stream()
            .filter(StageGaps::isChannelReach)
            .collect(Collectors.groupingBy(Reading::stageId, TreeMap::new, Collectors.toList()));
    List<Departure> found = new ArrayList<>();
    for (Journey journey : model.journeys()) {
      for (Journey.Stage stage : journey.stages()) {
        if (!stage.optional()) {
          found.addAll(gaps(journey, stage, byStage.getOrDefault(stage.id(), List.of())));
        }
      }
    }
    return found;
  }

  private static boolean isChannelReach(Reading reading) {
    return reading.measure().equals("stage-reach")
        && !reading.channel().isEmpty()
        && reading.segmentId().isEmpty()
        && reading.period().equals("all");
  }

  private static List<Departure> gaps(
      Journey journey, Journey.Stage stage, List<Reading> channels) {
    List<Departure> found = new ArrayList<>();
    for (Reading channel : channels) {
      Pool own = Pool.of(List.of(channel));
      Pool others = Pool.of(channels.stream().filter(other -> !other.equals(channel)).toList());
      if (own.n() >= FEWEST && others.n() >= FEWEST && own.below(others) > CLEAR) {
        String sentence =
            "%s stage `%s` skipped by %s of %s cases (%s), by %s of the others"
                .formatted(
                    journey.id(),
                    Names.ofStage(stage.id()),
                    own.rest().shown(),
                    channel.channel(),
                    own.rest().interval(),
                    others.rest().shown());
        found.add(
            new Departure(
                Departure.Sort.CHANNEL,
                stage.id(),
                sentence,
                (others.value() - own.value()) / 100));
      }
    }
    return found;
  }
}
