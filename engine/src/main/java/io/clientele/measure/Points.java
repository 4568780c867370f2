package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.measure.statistic.Estimate;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is observed at every measure point, day by day, as the sums that its measure needs:
 * {@code point_day} and {@code measure_point}. Any stretch of time can be measured from them again,
 * with the same answer.
 */
final class Points {
  /** Sums of days that may simply be added up; of a median every value is kept. */
  private static final Set<Statistic> ADDED =
      EnumSet.of(
          Statistic.SHARE, Statistic.RATIO, Statistic.MEAN, Statistic.PROMOTERS, Statistic.MEDIAN);

  private static final int COLUMNS = 6;

  private final Engine engine;
  private final Model model;
  private final List<MeasurePoint> points;
  private final SortedMap<String, Definition> definitions = new TreeMap<>();
  private final SortedMap<String, String> faults = new TreeMap<>();

  Points(Engine engine, Model model) {
    this.engine = engine;
    this.model = model;
    this.points = MeasurePoint.all(model);
  }

  /** Whether there is a point whose observations will be asked for. */
  boolean want(Definition definition) {
    return points.stream().anyMatch(point -> point.measure().equals(definition.id()));
  }

  /** Takes the points of a measure while its observations are at hand. */
  void take(Definition definition) {
    definitions.put(definition.id(), definition);
    for (MeasurePoint point : points) {
      if (point.measure().equals(definition.id())) {
        fault(point, definition)
            .ifPresentOrElse(fault -> faults.put(point.id(), fault), () -> days(point, definition));
      }
    }
  }

  private static Optional<String> fault(MeasurePoint point, Definition definition) {
    String name = "measure `" + definition.id() + "` ";
    List<String> lacking = point.lacking(definition.columns());
    if (!ADDED.contains(definition.statistic())) {
      return Optional.of(name + "is a " + definition.statistic().word() + ", taken of all at once");
    }
    if (!definition.columns().contains("at")) {
      return Optional.of(name + "tells what is so now, not when it was");
    }
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(name + "does not tell by " + String.join(" and ", lacking));
  }

  private void days(MeasurePoint point, Definition definition) {
    int sums = definition.statistic().sums().size();
    List<@Nullable Object[]> rows = new ArrayList<>();
    engine.each(
        new Sample(point, definition).sql(),
        row -> {
          @Nullable Object[] values = new @Nullable Object[3 + COLUMNS];
          values[0] = point.id();
          values[1] = (int) row.integer(1);
          values[2] = LocalDate.parse(row.text(2));
          for (int n = 0; n < sums; n++) {
            values[3 + n] = row.isNull(3 + n) ? 0.0 : row.number(3 + n);
          }
          rows.add(values);
        });
    try (Appender table = engine.append("point_day")) {
      rows.forEach(table::row);
    }
  }

  /** Writes what the points are and how they stand, after all measures were taken. */
  void store(LocalDate asOf) {
    PointUses uses = new PointUses(model);
    try (Appender table = engine.append("measure_point")) {
      for (MeasurePoint point : points) {
        Optional<Definition> definition = Optional.ofNullable(definitions.get(point.measure()));
        String fault =
            definition.isPresent()
                ? faults.getOrDefault(point.id(), "")
                : "there is no measure `" + point.measure() + "`";
        List<@Nullable Object> row = new ArrayList<>();
        row.addAll(identity(point, definition));
        row.addAll(standing(point, definition, fault, asOf));
        row.add(uses.of(point.id()));
        row.add(String.join("; ", uses.areas(point.id())));
        row.add(fault);
        table.row(row.toArray());
      }
    }
  }

  private static List<@Nullable Object> identity(
      MeasurePoint point, Optional<Definition> definition) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(point.id());
    row.add(point.measure());
    row.add(point.sample());
    row.add(definition.map(Definition::hash).orElse(""));
    row.add(Fingerprint.of(point.sample()));
    row.add(definition.map(Definition::unit).orElse(""));
    row.add(definition.map(Definition::direction).orElse(""));
    row.add(definition.map(d -> d.statistic().word()).orElse(""));
    row.add(point.days());
    row.add(point.minimum());
    row.add(point.width().isPresent() ? point.width().getAsDouble() : null);
    return row;
  }

  private List<@Nullable Object> standing(
      MeasurePoint point, Optional<Definition> definition, String fault, LocalDate asOf) {
    List<@Nullable Object> row = new ArrayList<>();
    Optional<PointLog> log =
        fault.isEmpty()
            ? definition.map(d -> PointLog.of(engine, point.id(), d.statistic(), d.unit()))
            : Optional.empty();
    Optional<Estimate> now =
        log.flatMap(days -> days.between(asOf.minusDays(point.days() - 1L), asOf));
    Optional<Double> reliability = log.flatMap(days -> days.reliability(asOf));
    row.add(now.map(Estimate::value).orElse(null));
    row.add(now.map(Estimate::low).orElse(null));
    row.add(now.map(Estimate::high).orElse(null));
    row.add(now.map(Estimate::n).orElse(0L));
    row.add(reliability.orElse(null));
    row.add(verdict(point, now, reliability));
    return row;
  }

  /** A point serves where two halves of its customers agree, or its interval is narrow enough. */
  private static String verdict(
      MeasurePoint point, Optional<Estimate> now, Optional<Double> reliability) {
    if (now.isEmpty() || now.get().n() < point.minimum()) {
      return "unmeasurable";
    }
    double width = now.get().high() - now.get().low();
    boolean narrow = point.width().isPresent() && width <= point.width().getAsDouble();
    return narrow || reliability.filter(r -> r >= PointLog.RELIABLE).isPresent()
        ? "reliable"
        : "unreliable";
  }
}
