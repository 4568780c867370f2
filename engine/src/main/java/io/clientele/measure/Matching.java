package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.model.Journey;
import io.clientele.rule.Scope;
import io.clientele.rule.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives every event the first touchpoint whose condition holds, and lays events into cases. */
final class Matching {
  private static final Scope SCOPE =
      Scope.of(
          Map.ofEntries(
              Map.entry("activity", Type.TEXT),
              Map.entry("channel", Type.TEXT),
              Map.entry("direction", Type.TEXT),
              Map.entry("initiator", Type.TEXT),
              Map.entry("outcome", Type.TEXT),
              Map.entry("source", Type.TEXT),
              Map.entry("item", Type.TEXT),
              Map.entry("value", Type.NUMBER),
              Map.entry("org_unit", Type.TEXT),
              Map.entry("resource", Type.TEXT),
              Map.entry("survey_metric", Type.TEXT)));

  /** One condition of one touchpoint as SQL, restricted to the journey's sources. */
  private record Test(Track.Touchpoint touchpoint, Journey.Match match, Sql condition) {}

  private final Engine engine;
  private final List<Track> tracks;
  private final Conditions conditions = new Conditions(SCOPE);
  private final List<Finding> findings = new ArrayList<>();

  Matching(Engine engine, List<Track> tracks) {
    this.engine = engine;
    this.tracks = tracks;
  }

  List<Finding> run() {
    List<Test> all = new ArrayList<>();
    for (Track track : tracks) {
      List<Test> tests = tests(track);
      all.addAll(tests);
      ambiguous(tests);
    }
    findings.addAll(conditions.findings());
    assign(all);
    Script.run(engine, "journey_tables.sql");
    declare();
    Script.run(engine, "journey.sql");
    return List.copyOf(findings);
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

  private void assign(List<Test> tests) {
    StringBuilder text = new StringBuilder("update event set touchpoint_id = ");
    List<@Nullable Object> parameters = new ArrayList<>();
    text.append(tests.isEmpty() ? "null" : "case");
    for (Test test : tests) {
      text.append(" when ").append(test.condition.text()).append(" then ?");
      parameters.addAll(test.condition.parameters());
      parameters.add(test.touchpoint.id());
    }
    text.append(tests.isEmpty() ? "" : " end");
    engine.run(new Sql(text.toString(), parameters));
  }

  /** Says which events two touchpoints of one journey claim; the first one gets them. */
  private void ambiguous(List<Test> tests) {
    if (tests.size() < 2) {
      return;
    }
    StringBuilder claims = new StringBuilder();
    List<@Nullable Object> parameters = new ArrayList<>();
    for (int n = 0; n < tests.size(); n++) {
      Sql condition = tests.get(n).condition;
      claims
          .append(", case when ")
          .append(condition.text())
          .append(" then '")
          .append(n)
          .append("' end");
      parameters.addAll(condition.parameters());
    }
    String text = Script.text("ambiguous.sql").replace("${claims}", claims);
    engine.each(
        new Sql(text, parameters),
        row -> ambiguous(tests, row.text(1).split(","), row.integer(2), row.text(3)));
  }

  private void ambiguous(List<Test> tests, String[] claims, long events, String example) {
    Test first = tests.get(Integer.parseInt(claims[0]));
    for (String claim : claims) {
      Test other = tests.get(Integer.parseInt(claim));
      if (!other.touchpoint.id().equals(first.touchpoint.id())) {
        String message =
            "touchpoints `%s` and `%s` both match %d %s, such as `%s`"
                .formatted(
                    first.match.touchpoint(),
                    other.match.touchpoint(),
                    events,
                    events == 1 ? "event" : "events",
                    example);
        findings.add(
            new Finding("CLT907", Severity.WARNING, other.match.span(), message)
                .help("the first one counts; make the second condition narrower"));
        return;
      }
    }
  }

  private void declare() {
    try (Appender touchpoints = engine.append("touchpoint");
        Appender rules = engine.append("journey_rule");
        Appender sources = engine.append("journey_source");
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
        track.stops().forEach(stop -> declare(stages, touchpoints, track, stop));
      }
    }
  }

  private static void declare(Appender stages, Appender touchpoints, Track track, Track.Stop stop) {
    Journey.Stage stage = stop.stage();
    stages.row(
        track.id(), stage.id(), stop.number(), !stage.optional(), days(stage.targetDuration()));
    for (Track.Touchpoint touchpoint : stop.touchpoints()) {
      touchpoints.row(touchpoint.id(), track.id(), stage.id(), stop.number(), touchpoint.token());
    }
  }

  private static @Nullable Double days(Optional<Duration> duration) {
    return duration.map(length -> length.toMillis() / 86_400_000.0).orElse(null);
  }
}
