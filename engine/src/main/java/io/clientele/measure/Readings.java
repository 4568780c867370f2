package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.measure.statistic.Estimate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Evaluates measures and keeps what they give in table {@code reading}. */
final class Readings {
  private final Engine engine;
  private final LocalDate asOf;
  private final SortedMap<String, Definition> definitions = new TreeMap<>();
  private final List<Observed> all = new ArrayList<>();
  private final SortedMap<String, String> unmeasured = new TreeMap<>();
  private final Points points;
  private final Periods periods;
  private @Nullable Audience audience;

  Readings(Engine engine, LocalDate asOf, Points points) {
    this.engine = engine;
    this.asOf = asOf;
    this.points = points;
    this.periods = new Periods(asOf);
  }

  void add(Definition definition) {
    if (definitions.putIfAbsent(definition.id(), definition) != null) {
      throw new IllegalArgumentException(
          "there is a measure `" + definition.id() + "` already; choose another id");
    }
    List<Observed> found = observed(definition);
    if (found.isEmpty()) {
      unmeasured.put(definition.id(), definition.needs());
    }
    all.addAll(found);
  }

  List<Observed> all() {
    return List.copyOf(all);
  }

  void store() {
    try (Appender appender = engine.append("reading")) {
      for (Observed observed : all) {
        append(appender, observed.reading());
      }
    }
    try (Appender appender = engine.append("measure")) {
      for (Definition d : definitions.values()) {
        appender.row(
            d.id(),
            d.title(),
            d.component(),
            d.unit(),
            d.direction(),
            d.statistic().word(),
            d.hash());
      }
    }
    try (Appender appender = engine.append("unmeasured")) {
      unmeasured.forEach(appender::row);
    }
  }

  static void append(Appender appender, Reading r) {
    appender.row(
        r.measure(),
        blankAsAll(r.segmentId()),
        blankAsAll(r.journeyId()),
        blankAsAll(r.stageId()),
        blankAsAll(r.channel()),
        blankAsAll(r.orgUnit()),
        r.period(),
        r.value(),
        r.low(),
        r.high(),
        r.n(),
        r.unit(),
        r.definition(),
        r.asOf());
  }

  private static @Nullable String blankAsAll(String dimension) {
    return dimension.isEmpty() ? null : dimension;
  }

  /** What is read more than once is laid down first. */
  private List<Observed> observed(Definition definition) {
    boolean once = !definition.statistic().isOrdered() && definition.charts().isEmpty();
    if (once && !points.want(definition)) {
      points.take(definition);
      return summed(definition, definition.query());
    }
    engine.run("create or replace temp table observation as " + definition.query());
    try {
      boolean ordered = definition.statistic().isOrdered();
      String all = "from observation";
      List<Observed> found = ordered ? ordered(definition, all) : summed(definition, all);
      new Charted(engine, definition).store();
      points.take(definition);
      return found;
    } finally {
      engine.run("drop table observation");
    }
  }

  private Audience audience() {
    if (audience == null) {
      audience = Audience.of(engine);
    }
    return audience;
  }

  private List<Observed> summed(Definition definition, String observations) {
    List<Cell> read = new Cells(definition, audience(), periods).read(engine, observations);
    Statistic statistic = definition.statistic();
    List<Observed> found = new ArrayList<>();
    for (List<String> grain : definition.grains()) {
      for (Subject subject : Subject.of(definition, grain, read)) {
        statistic
            .estimate(subject.rows(statistic))
            .filter(estimate -> estimate.n() > 0 || statistic == Statistic.COUNT)
            .ifPresent(estimate -> found.add(observed(definition, grain, subject, estimate)));
      }
    }
    return found;
  }

  private List<Observed> ordered(Definition definition, String observations) {
    Cells cells = new Cells(definition, audience(), periods);
    List<Cell> read = cells.read(engine, observations);
    Ordered ordered = new Ordered(definition.statistic(), read.size());
    Map<List<String>, List<Subject>> grains = new LinkedHashMap<>();
    for (List<String> grain : definition.grains()) {
      List<Subject> subjects = Subject.of(definition, grain, read);
      ordered.expect(subjects, grain, read);
      grains.put(grain, subjects);
    }
    ordered.read(engine, cells.values(observations));
    List<Observed> found = new ArrayList<>();
    grains.forEach(
        (grain, subjects) ->
            subjects.forEach(
                subject ->
                    ordered
                        .estimate(subject)
                        .ifPresent(
                            estimate ->
                                found.add(observed(definition, grain, subject, estimate)))));
    return found;
  }

  private Observed observed(
      Definition definition, List<String> grain, Subject subject, Estimate raw) {
    boolean percent = definition.statistic().isPart() && definition.unit().equals("%");
    Estimate estimate = percent ? raw.times(100) : raw;
    String period = subject.dimension(grain, "period");
    Reading reading =
        new Reading(
            definition.id(),
            subject.dimension(grain, "segment"),
            subject.dimension(grain, "journey"),
            subject.dimension(grain, "stage"),
            subject.dimension(grain, "channel"),
            subject.dimension(grain, "org_unit"),
            period.isEmpty() ? "all" : period,
            estimate.value(),
            estimate.low(),
            estimate.high(),
            estimate.n(),
            definition.unit(),
            definition.hash(),
            asOf);
    return new Observed(reading, subject.newest());
  }
}
