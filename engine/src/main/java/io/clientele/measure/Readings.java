package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
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

  Readings(Engine engine, LocalDate asOf, Points points) {
    this.engine = engine;
    this.asOf = asOf;
    this.points = points;
  }

  void add(Definition definition) {
    if (definitions.putIfAbsent(definition.id(), definition) != null) {
      throw new IllegalArgumentException(
          "there is a measure `" + definition.id() + "` already; choose another id");
    }
    List<Observed> found = new ArrayList<>();
    engine.run("create or replace temp table observation as " + definition.query());
    try {
      for (List<String> grain : definition.grains()) {
        found.addAll(grain(definition, grain));
      }
      new Charted(engine, definition).store();
      points.take(definition);
    } finally {
      engine.run("drop table observation");
    }
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
        store(appender, observed.reading());
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

  private static void store(Appender appender, Reading r) {
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

  /** One subject's sums as they arrive. */
  private record Subject(List<String> dimensions, List<double[]> rows, List<String> newest) {}

  private List<Observed> grain(Definition definition, List<String> grain) {
    Map<List<String>, Subject> subjects = new LinkedHashMap<>();
    int sums = definition.statistic().sums().size();
    engine.each(
        Sql.of(new Grouping(definition, grain).sql()),
        row -> {
          List<String> dimensions = texts(row, grain.size());
          Subject subject =
              subjects.computeIfAbsent(
                  dimensions, key -> new Subject(key, new ArrayList<>(), new ArrayList<>()));
          subject.rows.add(numbers(row, grain.size() + 2, sums));
          subject.newest.add(row.text(grain.size() + 1));
        });
    List<Observed> found = new ArrayList<>();
    for (Subject subject : subjects.values()) {
      definition
          .statistic()
          .estimate(subject.rows)
          .filter(estimate -> estimate.n() > 0 || definition.statistic() == Statistic.COUNT)
          .ifPresent(estimate -> found.add(observed(definition, grain, subject, estimate)));
    }
    return found;
  }

  private Observed observed(
      Definition definition, List<String> grain, Subject subject, Estimate raw) {
    boolean percent = definition.statistic().isPart() && definition.unit().equals("%");
    Estimate estimate = percent ? raw.times(100) : raw;
    Dimensions at = new Dimensions(grain, subject.dimensions);
    Reading reading =
        new Reading(
            definition.id(),
            at.of("segment"),
            at.of("journey"),
            at.of("stage"),
            at.of("channel"),
            at.of("org_unit"),
            at.of("period").isEmpty() ? "all" : at.of("period"),
            estimate.value(),
            estimate.low(),
            estimate.high(),
            estimate.n(),
            definition.unit(),
            definition.hash(),
            asOf);
    return new Observed(reading, subject.newest.stream().max(String::compareTo).orElse(""));
  }

  private record Dimensions(List<String> names, List<String> values) {
    String of(String name) {
      int at = names.indexOf(name);
      return at < 0 ? "" : values.get(at);
    }
  }

  private static List<String> texts(Row row, int count) {
    List<String> texts = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      texts.add(row.text(n));
    }
    return texts;
  }

  private static double[] numbers(Row row, int from, int count) {
    double[] numbers = new double[count];
    for (int n = 0; n < count; n++) {
      double value = row.number(from + n);
      numbers[n] = Double.isNaN(value) ? 0 : value;
    }
    return numbers;
  }
}
