package io.clientele.measure;

import io.clientele.measure.chart.Change;
import io.clientele.measure.chart.ChangePoints;
import io.clientele.measure.chart.Chart;
import io.clientele.measure.chart.Cusum;
import io.clientele.measure.chart.Ewma;
import io.clientele.measure.chart.Point;
import io.clientele.measure.chart.Rule;
import io.clientele.measure.chart.Shewhart;
import io.clientele.measure.chart.Signal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One subject's weeks with their limits, from the first half of them. Averages and sums run over
 * distances from the centre in standard deviations, so that weeks of few observations count for
 * what they are.
 */
final class Series {
  /** Fewer weeks have no halves worth the name. */
  private static final int FEWEST = 16;

  private static final long SEED = 1;

  /** One week: the figure, over how many observations, and whether it is a share in per cent. */
  record Week(LocalDate begin, double value, long n, boolean share) {}

  private final List<Week> weeks;
  private final int baseline;
  private final Chart chart;
  private final Chart averages;
  private final Cusum.Sums sums;

  private Series(List<Week> weeks) {
    this.weeks = weeks;
    this.baseline = weeks.size() / 2;
    this.chart = weeks.get(0).share ? shares() : individuals();
    double[] z = chart.points().stream().mapToDouble(Point::standardised).toArray();
    Arrays.fill(z, 0, baseline, 0);
    this.averages = Ewma.USUAL.of(z, 0, 1);
    this.sums = Cusum.usual(1).of(z, 0);
  }

  /** Empty with fewer than sixteen weeks. */
  static Optional<Series> of(List<Week> weeks) {
    return weeks.size() < FEWEST ? Optional.empty() : Optional.of(new Series(weeks));
  }

  private Chart individuals() {
    return new Shewhart(baseline).individuals(values());
  }

  private Chart shares() {
    long[] hits = weeks.stream().mapToLong(w -> Math.round(w.value * w.n / 100)).toArray();
    Chart parts = new Shewhart(baseline).shares(hits, weeks.stream().mapToLong(Week::n).toArray());
    return new Chart(parts.points().stream().map(Series::perCent).toList());
  }

  private static Point perCent(Point point) {
    return new Point(
        100 * point.value(),
        100 * point.centre(),
        100 * point.sigma(),
        100 * point.low(),
        100 * point.high());
  }

  private double[] values() {
    return weeks.stream().mapToDouble(Week::value).toArray();
  }

  /** Rows of table chart, from its fourth column on. */
  List<List<Object>> points() {
    List<List<Object>> rows = new ArrayList<>();
    for (int at = 0; at < weeks.size(); at++) {
      Week week = weeks.get(at);
      Point point = chart.points().get(at);
      Point average = averages.points().get(at);
      rows.add(
          List.of(
              week.begin,
              week.value,
              week.n,
              point.centre(),
              point.low(),
              point.high(),
              at < baseline,
              average.value(),
              average.high(),
              sums.above().get(at),
              sums.below().get(at)));
    }
    return rows;
  }

  /** Rows of table signal, from its fourth column on: the first of each kind, and every step. */
  List<List<Object>> signals() {
    List<List<Object>> rows = new ArrayList<>();
    Set<Rule> told = EnumSet.noneOf(Rule.class);
    for (Signal signal : chart.signals(Rule.WESTERN_ELECTRIC)) {
      if (signal.at() >= baseline && told.add(signal.rule())) {
        rows.add(since(word(signal.rule()), signal.at(), signal.at()));
      }
    }
    for (int at = baseline; at < weeks.size(); at++) {
      if (averages.points().get(at).isBeyond()) {
        rows.add(since("average", at, at));
        break;
      }
    }
    sums.shift()
        .filter(shift -> shift.at() >= baseline)
        .ifPresent(shift -> rows.add(since("sum", shift.at(), shift.since())));
    double[] sizes = weeks.stream().mapToDouble(Week::n).toArray();
    ChangePoints.of(values(), sizes, SEED).forEach(change -> rows.add(step(change)));
    return rows;
  }

  private static String word(Rule rule) {
    return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A rule says little about when the change was: between the baseline and the signal. */
  private List<Object> since(String kind, int at, int since) {
    double after = Arrays.stream(values(), since, at + 1).average().orElseThrow();
    Point point = chart.points().get(at);
    double deviations = point.sigma() == 0 ? 0 : (after - point.centre()) / point.sigma();
    return List.of(
        kind,
        weeks.get(at).begin,
        weeks.get(since).begin,
        weeks.get(baseline).begin,
        weeks.get(at).begin,
        point.centre(),
        after,
        deviations);
  }

  private List<Object> step(Change change) {
    int at = (int) change.at().value();
    Point point = chart.points().get(at);
    double apart = change.after() - change.before();
    return List.of(
        "step",
        weeks.get(at).begin,
        weeks.get(at).begin,
        silent((int) change.at().low()),
        weeks.get((int) change.at().high()).begin,
        change.before(),
        change.after(),
        point.sigma() == 0 ? 0.0 : apart / point.sigma());
  }

  /** What is first seen in a week may have begun in those without observations before it. */
  private LocalDate silent(int at) {
    return at == 0 ? weeks.get(0).begin : weeks.get(at - 1).begin.plusWeeks(1);
  }
}
