package io.clientele.measure;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.SplitHalf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What was observed at one measure point, day by day, as the last run left it. */
public final class PointLog {
  /** From this agreement of halves on a point is held to be reliable. */
  public static final double RELIABLE = 0.8;

  /** A half of a month with fewer observations says little of either. */
  private static final long FEWEST = 5;

  private static final int SUMS = 6;

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Day(int half, LocalDate day, double[] sums) {}

  private final Statistic statistic;
  private final String unit;
  private final List<Day> days;

  private PointLog(Statistic statistic, String unit, List<Day> days) {
    this.statistic = statistic;
    this.unit = unit;
    this.days = days;
  }

  private record Kept(Statistic statistic, String unit) {}

  /** Of a point whose measure could be taken; empty where it could not. */
  public static Optional<PointLog> of(Engine engine, String pointId) {
    List<Kept> kept =
        engine.rows(
            Sql.of(
                "select statistic, unit from measure_point where point_id = ? and fault = ''",
                pointId),
            row -> new Kept(statistic(row.text(1)), row.text(2)));
    return kept.stream().findFirst().map(it -> of(engine, pointId, it.statistic, it.unit));
  }

  private static Statistic statistic(String word) {
    return Statistic.valueOf(word.toUpperCase(Locale.ROOT));
  }

  static PointLog of(Engine engine, String pointId, Statistic statistic, String unit) {
    List<Day> days =
        engine.rows(
            Sql.of(
                "select half, cast(day as varchar), s1, s2, s3, s4, s5, s6 from point_day"
                    + " where point_id = ? order by day, half, s1, s2",
                pointId),
            row -> {
              double[] sums = new double[SUMS];
              for (int n = 0; n < SUMS; n++) {
                sums[n] = row.isNull(3 + n) ? 0 : row.number(3 + n);
              }
              return new Day((int) row.integer(1), LocalDate.parse(row.text(2)), sums);
            });
    return new PointLog(statistic, unit, days);
  }

  /** Whether it is a part of a whole, in per cent. */
  public boolean isPart() {
    return statistic.isPart() && unit.equals("%");
  }

  /** The first day of which anything is known. */
  public Optional<LocalDate> first() {
    return days.stream().map(Day::day).findFirst();
  }

  /** The figure of a stretch of days, both ends included; empty without observations. */
  public Optional<Estimate> between(LocalDate from, LocalDate to) {
    return estimate(day -> !day.day.isBefore(from) && !day.day.isAfter(to));
  }

  /** Twelve digits that change with any observation of the stretch. */
  public String fingerprint(LocalDate from, LocalDate to) {
    StringBuilder text = new StringBuilder();
    for (Day day : days) {
      if (!day.day.isBefore(from) && !day.day.isAfter(to)) {
        text.append(day.day).append(day.half).append(Arrays.toString(day.sums)).append('\n');
      }
    }
    return Fingerprint.of(text.toString());
  }

  private Optional<Estimate> estimate(Predicate<Day> wanted) {
    List<double[]> rows = days.stream().filter(wanted).map(Day::sums).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    boolean percent = isPart();
    return statistic
        .estimate(whole(rows))
        .map(estimate -> percent ? estimate.times(100) : estimate);
  }

  private List<double[]> whole(List<double[]> rows) {
    if (!statistic.each().isEmpty()) {
      return rows.stream().sorted(Comparator.comparingDouble(row -> row[1])).toList();
    }
    double[] sum = new double[SUMS];
    for (double[] row : rows) {
      for (int n = 0; n < SUMS; n++) {
        sum[n] += row[n];
      }
    }
    return List.of(sum);
  }

  /**
   * How far two halves of the customers agree on which months were good: their correlation over
   * months, stepped up to the whole. Empty with fewer than six such months.
   */
  public Optional<Double> reliability(LocalDate asOf) {
    SortedSet<YearMonth> months = new TreeSet<>();
    days.stream()
        .filter(day -> !day.day.isAfter(asOf))
        .forEach(day -> months.add(YearMonth.from(day.day)));
    List<double[]> pairs = new ArrayList<>();
    for (YearMonth month : months) {
      Optional<Estimate> one = half(0, month);
      Optional<Estimate> other = half(1, month);
      if (one.isPresent() && other.isPresent()) {
        pairs.add(new double[] {one.get().value(), other.get().value()});
      }
    }
    return SplitHalf.of(pairs);
  }

  private Optional<Estimate> half(int half, YearMonth month) {
    return estimate(day -> day.half == half && YearMonth.from(day.day).equals(month))
        .filter(estimate -> estimate.n() >= FEWEST);
  }
}
