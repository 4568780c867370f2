package io.clientele.transform.loop;

import io.clientele.data.Appender;
import io.clientele.measure.PointLog;
import io.clientele.measure.chart.Point;
import io.clientele.measure.chart.Shewhart;
import io.clientele.measure.statistic.Estimate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The control chart of a point around a response: the weeks before it set the limits. */
record Weeks(Effect effect, PointLog log, LocalDate asOf) {
  /** So many weeks before the ones that are compared are shown as well. */
  private static final int EARLIER = 26;

  /** A week of fewer observations is too uncertain to be drawn. */
  private static final long FEWEST = 3;

  private record Week(LocalDate begins, Estimate estimate) {}

  void store(Appender table, Windows windows) {
    LocalDate start = windows.beforeFrom().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Week> earlier = weeks(start.minusWeeks(EARLIER), start.minusDays(1));
    List<Week> compared = weeks(start, asOf);
    int baseline =
        (int) compared.stream().filter(it -> it.begins.isBefore(windows.beforeTo())).count();
    double[] values = compared.stream().mapToDouble(it -> it.estimate.value()).toArray();
    if (baseline < 2) {
      return;
    }
    Point limits = within(new Shewhart(baseline).individuals(values).points().get(0));
    earlier.forEach(week -> row(table, week, limits, "earlier"));
    compared.forEach(week -> row(table, week, limits, phase(week.begins, windows)));
  }

  /** A part of a whole has no limits below none or above all. */
  private Point within(Point point) {
    return log.isPart()
        ? new Point(
            point.value(),
            point.centre(),
            point.sigma(),
            Math.max(0, point.low()),
            Math.min(100, point.high()))
        : point;
  }

  private List<Week> weeks(LocalDate from, LocalDate until) {
    List<Week> weeks = new ArrayList<>();
    for (LocalDate monday = from;
        !monday.plusDays(6).isAfter(until);
        monday = monday.plusWeeks(1)) {
      LocalDate begins = monday;
      log.between(monday, monday.plusDays(6))
          .filter(estimate -> estimate.n() >= FEWEST)
          .ifPresent(estimate -> weeks.add(new Week(begins, estimate)));
    }
    return weeks;
  }

  private static String phase(LocalDate week, Windows windows) {
    if (!week.isAfter(windows.beforeTo())) {
      return "before";
    }
    if (week.plusDays(6).isBefore(windows.afterFrom())) {
      return "between";
    }
    return week.isAfter(windows.afterTo()) ? "later" : "after";
  }

  private void row(Appender table, Week week, Point limits, String phase) {
    table.row(
        effect.loop().id(),
        effect.point(),
        week.begins,
        week.estimate.value(),
        week.estimate.n(),
        limits.centre(),
        limits.low(),
        limits.high(),
        phase);
  }
}
