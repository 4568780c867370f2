package io.clientele.model;

import io.clientele.finding.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A declared customer journey with its stages in order.
 *
 * @param state {@code as-is}, {@code to-be} or {@code research}
 * @param desiredExperience target per experience component
 * @param sources the event sources whose cases may be this journey's; empty means any
 * @param gap how long an open case may be silent before it counts as ended
 */
public record Journey(
    Element element,
    String description,
    String segmentId,
    List<String> personaIds,
    String orgUnit,
    List<Stage> stages,
    String state,
    Map<String, Double> desiredExperience,
    List<String> sources,
    Duration gap,
    List<Indicator> indicators) {
  /** One stage; its id is the journey's id, a slash and the stage's own. */
  public record Stage(
      String id,
      String name,
      String description,
      List<Touchpoint> touchpoints,
      List<String> actions,
      List<String> thoughts,
      List<String> painPoints,
      List<String> opportunities,
      List<String> capabilities,
      List<String> valueStreams,
      List<Indicator> indicators,
      OptionalInt emotion,
      List<String> objections,
      Optional<Duration> targetDuration,
      List<String> channels,
      boolean optional,
      boolean repeatable,
      boolean unordered,
      String experience,
      List<Match> matches,
      Span span) {}

  /** A point of contact inside a stage. */
  public record Touchpoint(String id, String title, String channel, String interaction) {}

  /** Which events are a touchpoint: the first condition that holds decides. */
  public record Match(String touchpoint, String when, Span span) {}

  public String id() {
    return element.id();
  }

  public String title() {
    return element.title();
  }
}
