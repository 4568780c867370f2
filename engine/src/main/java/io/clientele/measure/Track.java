package io.clientele.measure;

import io.clientele.measure.journey.Order;
import io.clientele.model.Journey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What of a journey can be seen in events: the stages that have conditions, and their touchpoints
 * numbered through the journey. Conditions of one name in one stage are one touchpoint.
 */
record Track(Journey journey, List<Stop> stops) {
  /** One observable stage. */
  record Stop(Journey.Stage stage, int number, List<Touchpoint> touchpoints) {}

  /** One touchpoint with the conditions that recognise it. */
  record Touchpoint(String id, String name, int token, List<Journey.Match> matches) {}

  static Track of(Journey journey) {
    List<Stop> stops = new ArrayList<>();
    int token = 0;
    for (Journey.Stage stage : journey.stages()) {
      if (!stage.matches().isEmpty()) {
        List<Touchpoint> touchpoints = touchpoints(stage, token);
        token += touchpoints.size();
        stops.add(new Stop(stage, stops.size(), touchpoints));
      }
    }
    return new Track(journey, List.copyOf(stops));
  }

  private static List<Touchpoint> touchpoints(Journey.Stage stage, int first) {
    Map<String, List<Journey.Match>> byName = new LinkedHashMap<>();
    for (Journey.Match match : stage.matches()) {
      byName.computeIfAbsent(match.touchpoint(), name -> new ArrayList<>()).add(match);
    }
    List<Touchpoint> touchpoints = new ArrayList<>();
    byName.forEach(
        (name, matches) ->
            touchpoints.add(
                new Touchpoint(id(stage, name), name, first + touchpoints.size(), matches)));
    return List.copyOf(touchpoints);
  }

  /** Unique because the stage's id is, and the names within a stage are. */
  private static String id(Journey.Stage stage, String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-");
    return stage.id() + "/" + slug.replaceAll("^-|-$", "");
  }

  String id() {
    return journey.id();
  }

  boolean observable() {
    return !stops.isEmpty();
  }

  Order order() {
    return Order.of(
        stops.stream()
            .map(
                stop ->
                    new Order.Stage(
                        stop.touchpoints.size(),
                        stop.stage.optional(),
                        stop.stage.repeatable(),
                        stop.stage.unordered()))
            .toList());
  }

  /** The number of the last stage that is not optional: reaching it completes a case. */
  int lastRequired() {
    int last = 0;
    for (Stop stop : stops) {
      last = stop.stage.optional() ? last : stop.number;
    }
    return last;
  }

  /** The stages' target times together, where every required stage has one. */
  Optional<Duration> target() {
    Duration sum = Duration.ZERO;
    for (Stop stop : stops) {
      Optional<Duration> target = stop.stage.targetDuration();
      if (target.isEmpty() && !stop.stage.optional()) {
        return Optional.empty();
      }
      sum = sum.plus(target.orElse(Duration.ZERO));
    }
    return Optional.of(sum);
  }
}
