package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.model.Journey;
import io.clientele.rule.EventFields;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives every event the first touchpoint whose condition holds, and lays events into cases. */
final class Matching {
  /** One condition of one touchpoint as SQL, restricted to the journey's sources. */
  private record Test(Track.Touchpoint touchpoint, Journey.Match match, Sql condition) {}

  private final Engine engine;
  private final List<Track> tracks;
  private final Conditions conditions = new Conditions(EventFields.SCOPE);

  Matching(Engine engine, List<Track> tracks) {
    this.engine = engine;
    this.tracks = tracks;
  }

  void run() {
    List<List<Test>> tests = tracks.stream().map(this::tests).toList();
    List<Test> all = tests.stream().flatMap(List::stream).toList();
    Kinds kinds = new Kinds(engine, all.stream().map(Test::condition).toList());
    Script.run(engine, "journey_tables.sql");
    kinds.make(touchpoint(all));
    declare();
    try (Appender table = engine.append("shared_event")) {
      for (int n = 0; n < tracks.size(); n++) {
        shared(table, kinds, tracks.get(n).id(), tests.get(n));
      }
    }
    Script.run(engine, "unseen.sql");
    Script.run(engine, "journey_trace.sql");
  }

  private List<Test> tests(Track track) {
    List<Test> tests = new ArrayList<>();
    for (Track.Stop stop : track.stops()) {
      for (Journey.Match match : stop.stage().matches()) {
        Optional<Sql> condition = conditions.sql(match.when(), match.span());
        condition.ifPresent(
            sql -> tests.add(new Test(named(stop, match), match, within(track.journey(), sql))));
      }
    }
    return tests;
  }

  private static Track.Touchpoint named(Track.Stop stop, Journey.Match match) {
    return stop.touchpoints().stream()
        .filter(touchpoint -> touchpoint.matches().contains(match))
        .findFirst()
        .orElseThrow();
  }

  private static Sql within(Journey journey, Sql condition) {
    if (journey.sources().isEmpty()) {
      return condition;
    }
    List<@Nullable Object> parameters = new ArrayList<>(journey.sources());
    parameters.addAll(condition.parameters());
    String sources = ", ?".repeat(journey.sources().size()).substring(2);
    return new Sql("(source in (" + sources + ") and " + condition.text() + ")", parameters);
  }

  /** The touchpoint of the first condition that holds. */
  private static Sql touchpoint(List<Test> tests) {
    StringBuilder text = new StringBuilder(tests.isEmpty() ? "cast(null as varchar)" : "case");
    List<@Nullable Object> parameters = new ArrayList<>();
    for (Test test : tests) {
      text.append(" when ").append(test.condition.text()).append(" then ?");
      parameters.addAll(test.condition.parameters());
      parameters.add(test.touchpoint.id());
    }
    return new Sql(text.append(tests.isEmpty() ? "" : " end").toString(), parameters);
  }

  /** Remembers which events two touchpoints of one journey claim; the first one gets them. */
  private void shared(Appender table, Kinds kinds, String journeyId, List<Test> tests) {
    if (tests.size() < 2) {
      return;
    }
    engine.each(
        kinds.contested(tests.stream().map(Test::condition).toList()),
        row -> {
          String[] numbers = row.text(1).split(",", -1);
          Test first = tests.get(Integer.parseInt(numbers[0]));
          other(tests, numbers)
              .ifPresent(
                  other ->
                      table.row(
                          journeyId,
                          first.match.touchpoint(),
                          other.match.touchpoint(),
                          other.match.when(),
                          row.integer(2),
                          row.text(3)));
        });
  }

  /** The first claim of another touchpoint: two conditions of one touchpoint may well agree. */
  private static Optional<Test> other(List<Test> tests, String[] claims) {
    String first = tests.get(Integer.parseInt(claims[0])).touchpoint.id();
    return Stream.of(claims)
        .map(claim -> tests.get(Integer.parseInt(claim)))
        .filter(test -> !test.touchpoint.id().equals(first))
        .findFirst();
  }

  private void declare() {
    try (Appender touchpoints = engine.append("touchpoint");
        Appender rules = engine.append("journey_rule");
        Appender sources = engine.append("journey_source");
        Appender channels = engine.append("stage_channel");
        Appender stages = engine.append("stage_rule")) {
      for (Track track : tracks) {
        Journey journey = track.journey();
        rules.row(
            track.id(),
            journey.gap().toSeconds(),
            !journey.sources().isEmpty(),
            track.lastRequired(),
            days(track.target()));
        journey.sources().forEach(source -> sources.row(track.id(), source));
        track.stops().forEach(stop -> allowed(channels, stop.stage()));
        track.stops().forEach(stop -> declare(stages, touchpoints, track, stop));
      }
    }
  }

  private static void allowed(Appender channels, Journey.Stage stage) {
    stage.channels().stream()
        .map(channel -> channel.toLowerCase(Locale.ROOT))
        .distinct()
        .forEach(channel -> channels.row(stage.id(), channel));
  }

  private static void declare(Appender stages, Appender touchpoints, Track track, Track.Stop stop) {
    Journey.Stage stage = stop.stage();
    stages.row(
        track.id(),
        stage.id(),
        stop.number(),
        !stage.optional(),
        days(stage.targetDuration()),
        stage.emotion().isPresent() ? stage.emotion().getAsInt() : null,
        stage.experience());
    for (Track.Touchpoint touchpoint : stop.touchpoints()) {
      touchpoints.row(
          touchpoint.id(),
          touchpoint.name(),
          track.id(),
          stage.id(),
          stop.number(),
          touchpoint.token());
    }
  }

  private static @Nullable Double days(Optional<Duration> duration) {
    return duration.map(length -> length.toMillis() / 86_400_000.0).orElse(null);
  }
}
