package io.clientele.view.pages;

import io.clientele.check.result.Reading;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What readings over all time have become since the last run of an earlier day. Both rest mostly on
 * the same data, so a change is set beside the former interval and not tested.
 */
final class Since {
  private static final int ROWS = 10;

  /** One reading, then and now. */
  private record Change(Reading then, Reading now) {
    /** How many former half intervals the value went; without an interval any change is far. */
    double far() {
      double half = (then.high() - then.low()) / 2;
      double way = Math.abs(now.value() - then.value());
      return half > 0 ? way / half : way == 0 ? 0 : Double.MAX_VALUE;
    }

    boolean isFar() {
      return isSame() && far() > 1;
    }

    boolean isSame() {
      return then.definition().equals(now.definition());
    }
  }

  private final Report report;
  private final Optional<LocalDate> day;
  private final List<Change> changes;

  Since(Report report) {
    this.report = report;
    List<Reading> earlier = report.results().earlierReadings();
    this.day = earlier.stream().map(Reading::asOf).max(Comparator.naturalOrder());
    Map<List<String>, Reading> then = new HashMap<>();
    earlier.stream()
        .filter(reading -> Report.whole(reading) && day.filter(reading.asOf()::equals).isPresent())
        .forEach(reading -> then.put(key(reading), reading));
    this.changes =
        then.isEmpty()
            ? List.of()
            : report.results().readings().stream()
                .filter(Report::whole)
                .flatMap(
                    reading ->
                        Optional.ofNullable(then.get(key(reading))).stream()
                            .map(before -> new Change(before, reading)))
                .sorted(Comparator.comparingDouble(change -> -change.far()))
                .toList();
  }

  private static List<String> key(Reading r) {
    return List.of(
        r.measure(), r.segmentId(), r.journeyId(), r.stageId(), r.channel(), r.orgUnit());
  }

  /** The day of the run before this one; empty where none is remembered. */
  String day() {
    return day.map(LocalDate::toString).orElse("");
  }

  /** One measure: everything, and whatever left its former interval, the farthest first. */
  Table of(String measure) {
    return new Table(
        columns(List.of(Table.text("Subject"), Table.text("Channel or unit"))),
        rows(
            change -> change.now.measure().equals(measure) && (change.isFar() || isAll(change.now)),
            now -> List.of(subject(now), Table.cell(part(now)))));
  }

  private static boolean isAll(Reading reading) {
    return Report.subject(reading).isEmpty() && part(reading).isEmpty();
  }

  /** One segment as a whole. */
  Table ofSegment(String segmentId) {
    return new Table(
        columns(List.of(Table.text("Measure"))),
        rows(
            change ->
                change.now.segmentId().equalsIgnoreCase(segmentId)
                    && Report.subject(change.now).equals(change.now.segmentId())
                    && part(change.now).isEmpty(),
            now -> List.of(Table.cell(MeasurePage.name(now.measure())))));
  }

  /** Whatever left its former interval. */
  Table far() {
    return new Table(
        columns(
            List.of(Table.text("Measure"), Table.text("Subject"), Table.text("Channel or unit"))),
        rows(
            Change::isFar,
            now ->
                List.of(
                    Table.cell(MeasurePage.name(now.measure())),
                    subject(now),
                    Table.cell(part(now)))));
  }

  private static List<Table.Column> columns(List<Table.Column> first) {
    List<Table.Column> columns = new ArrayList<>(first);
    columns.add(Table.text("Former interval"));
    columns.add(Table.number("Then"));
    columns.add(Table.number("Now"));
    columns.add(Table.number("Change"));
    return columns;
  }

  private List<List<Table.Cell>> rows(
      Predicate<Change> chosen, Function<Reading, List<Table.Cell>> about) {
    return changes.stream()
        .filter(chosen)
        .limit(ROWS)
        .map(
            change -> {
              List<Table.Cell> cells = new ArrayList<>(about.apply(change.now));
              cells.addAll(figures(change));
              return cells;
            })
        .toList();
  }

  private List<Table.Cell> figures(Change change) {
    Estimate before = report.estimate(change.then);
    Estimate after = report.estimate(change.now);
    double way = change.now.value() - change.then.value();
    String sign = way > 0 ? "+" : "";
    return List.of(
        Table.cell(change.isSame() ? beside(after, before) : "other definition"),
        Table.cell(before.brief(), change.then.value()),
        Table.cell(after.brief(), change.now.value()),
        change.isSame()
            ? Table.cell(sign + Numbers.bare(way, change.now.unit()), way)
            : Table.cell(Numbers.ABSENT));
  }

  private Table.Cell subject(Reading reading) {
    String subject = Report.subject(reading);
    String name = subject.isEmpty() ? "everything" : MeasurePage.subject(report, reading);
    return Table.cell(name, subject);
  }

  private static String part(Reading reading) {
    return (reading.channel() + " " + reading.orgUnit()).strip();
  }

  /** Where a value lies beside the interval of another one. */
  private static String beside(Estimate value, Estimate other) {
    if (value.value().isEmpty() || other.low().isEmpty() || other.interval().isEmpty()) {
      return "";
    }
    double at = value.value().getAsDouble();
    if (at > other.high().orElse(at)) {
      return "▲ above";
    }
    return at < other.low().getAsDouble() ? "▼ below" : "within";
  }
}
