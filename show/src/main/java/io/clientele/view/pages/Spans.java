package io.clientele.view.pages;

import io.clientele.check.result.Reading;
import io.clientele.view.Estimate;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Readings over longer spans than a month: quarters, and windows that move with the day. */
final class Spans {
  private static final int QUARTERS = 2;

  /** More rows than these are not read. */
  private static final int ROWS = 12;

  private static final List<String> WINDOWS = List.of("last-3-months", "last-12-months");

  private final Report report;
  private final Map<String, List<Reading>> byMeasure = new HashMap<>();

  Spans(Report report) {
    this.report = report;
    for (Reading reading : report.results().longerReadings()) {
      if (reading.channel().isEmpty() && reading.orgUnit().isEmpty()) {
        byMeasure.computeIfAbsent(reading.measure(), m -> new ArrayList<>()).add(reading);
      }
    }
  }

  /** One measure: a row for each subject, a column for each span. */
  Table of(String measure) {
    List<Reading> readings = readings(measure);
    List<String> spans = spans(readings);
    Map<String, Map<String, Reading>> rows = new TreeMap<>();
    for (Reading reading : readings) {
      rows.computeIfAbsent(subject(reading), s -> new HashMap<>()).put(reading.period(), reading);
    }
    List<Table.Column> columns = new ArrayList<>(List.of(Table.text("Subject")));
    spans.forEach(span -> columns.add(Table.number(Words.title(span))));
    return new Table(
        columns,
        rows.entrySet().stream()
            .filter(row -> spans.stream().anyMatch(row.getValue()::containsKey))
            .limit(ROWS)
            .map(row -> row(row.getKey(), row.getValue(), spans))
            .toList());
  }

  /** The newest quarters, then the windows. */
  private static List<String> spans(List<Reading> readings) {
    Set<String> spans = new LinkedHashSet<>();
    readings.stream()
        .map(Reading::period)
        .filter(period -> period.contains("-Q"))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .limit(QUARTERS)
        .sorted()
        .forEach(spans::add);
    WINDOWS.stream()
        .filter(window -> readings.stream().anyMatch(r -> r.period().equals(window)))
        .forEach(spans::add);
    return List.copyOf(spans);
  }

  private static String subject(Reading reading) {
    return Report.subject(reading) + "\t" + reading.segmentId();
  }

  private List<Table.Cell> row(String key, Map<String, Reading> bySpan, List<String> spans) {
    Reading any = bySpan.values().iterator().next();
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(
        Table.cell(
            key.isBlank() ? "everything" : MeasurePage.subject(report, any), Report.subject(any)));
    for (String span : spans) {
      Reading reading = bySpan.get(span);
      cells.add(reading == null ? Table.cell("") : cell(report.estimate(reading)));
    }
    return cells;
  }

  private static String beside(Estimate now, Estimate all) {
    if (all.value().isEmpty() || now.low().isEmpty() || now.interval().isEmpty()) {
      return "";
    }
    double usual = all.value().getAsDouble();
    if (now.low().getAsDouble() > usual) {
      return "▲ higher";
    }
    return now.high().orElse(usual) < usual ? "▼ lower" : "as usual";
  }

  private static Table.Cell cell(Estimate estimate) {
    return Table.cell(estimate.brief(), estimate.value().orElse(0));
  }

  /** One segment: what was otherwise in the last three months than over all time. */
  Table lately(String segmentId) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    byMeasure.keySet().stream()
        .sorted()
        .forEach(
            measure ->
                readings(measure).stream()
                    .filter(r -> r.period().equals(WINDOWS.get(0)) && isOf(r, segmentId))
                    .forEach(reading -> rows.add(lately(reading, segmentId))));
    return new Table(
        List.of(
            Table.text("Measure"),
            Table.text("Lately"),
            Table.number("Last 3 months"),
            Table.number("Last 12 months"),
            Table.number("All the time")),
        rows);
  }

  private List<Reading> readings(String measure) {
    return byMeasure.getOrDefault(measure, List.of());
  }

  private static boolean isOf(Reading reading, String segmentId) {
    return reading.segmentId().equalsIgnoreCase(segmentId)
        && Report.subject(reading).equals(reading.segmentId());
  }

  private List<Table.Cell> lately(Reading last, String segmentId) {
    Estimate now = report.estimate(last);
    Estimate year =
        readings(last.measure()).stream()
            .filter(r -> r.period().equals(WINDOWS.get(1)) && isOf(r, segmentId))
            .findFirst()
            .map(report::estimate)
            .orElse(Estimate.NONE);
    Estimate all = report.estimate(Report.Key.of(last.measure(), segmentId));
    return List.of(
        Table.cell(MeasurePage.name(last.measure())),
        Table.cell(beside(now, all)),
        cell(now),
        year.present() ? cell(year) : Table.cell(""),
        all.present() ? cell(all) : Table.cell(""));
  }
}
