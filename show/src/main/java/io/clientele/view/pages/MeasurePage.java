package io.clientele.view.pages;

import io.clientele.check.result.Reading;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Panels;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One measure: its readings, and how it runs over time in each unit. */
public record MeasurePage(
    String id, String title, String unit, long count, List<Panels> courses, Table readings) {
  private static final int ROWS = 120;
  private static final int PANELS = 9;

  /** Every measure that has a reading or a page. */
  public static List<MeasurePage> all(Report report, SortedSet<String> documented) {
    SortedSet<String> ids = new TreeSet<>(documented);
    report.results().readings().forEach(reading -> ids.add(reading.measure()));
    return ids.stream().map(id -> of(report, id)).toList();
  }

  private static MeasurePage of(Report report, String id) {
    List<Reading> readings = report.readings(id);
    String unit = readings.stream().map(Reading::unit).findFirst().orElse("");
    return new MeasurePage(
        id, name(id), unit, readings.size(), courses(report, id), table(report, readings));
  }

  /** Two measures are known by their initials. */
  private static String name(String id) {
    return switch (id) {
      case "csat" -> "Satisfaction (CSAT)";
      case "ces" -> "Ease (CES)";
      default -> Words.title(id);
    };
  }

  private static Table table(Report report, List<Reading> readings) {
    return new Table(
        List.of(
            Table.text("Subject"),
            Table.text("Channel"),
            Table.text("Unit"),
            Table.text("Period"),
            Table.number("Value"),
            Table.number("95 % interval"),
            Table.number("n")),
        readings.stream()
            .sorted(java.util.Comparator.comparing(reading -> !Report.whole(reading)))
            .limit(ROWS)
            .map(reading -> row(report, reading))
            .toList());
  }

  private static List<Table.Cell> row(Report report, Reading reading) {
    Estimate estimate = Estimate.of(reading);
    String subject = Report.subject(reading);
    return List.of(
        Table.cell(subject.isEmpty() ? "everything" : subject(report, reading), subject),
        Table.cell(reading.channel().isEmpty() ? "all" : reading.channel()),
        Table.cell(reading.orgUnit().isEmpty() ? "all" : reading.orgUnit()),
        Table.cell(Report.whole(reading) ? "all" : reading.period()),
        Table.cell(estimate.text(), reading.value()),
        Table.cell(estimate.interval(), reading.low()),
        Table.cell(estimate.count(), reading.n()));
  }

  private static String subject(Report report, Reading reading) {
    String subject = Report.subject(reading);
    int slash = subject.indexOf('/');
    return slash < 0
        ? report.title(subject)
        : report.title(subject.substring(0, slash)) + " · " + report.title(subject);
  }

  /** One picture per subject that has readings by period: all units of it on one scale. */
  private static List<Panels> courses(Report report, String id) {
    SortedMap<String, SortedMap<String, List<Reading>>> bySubject = new TreeMap<>();
    for (Reading reading : report.readings(id)) {
      if (!Report.whole(reading) && reading.channel().isEmpty()) {
        bySubject
            .computeIfAbsent(Report.subject(reading), s -> new TreeMap<>())
            .computeIfAbsent(reading.orgUnit(), s -> new java.util.ArrayList<>())
            .add(reading);
      }
    }
    return bySubject.entrySet().stream()
        .flatMap(
            entry -> panels(report, new Subject(id, entry.getKey()), entry.getValue()).stream())
        .toList();
  }

  /** A measure of one element. */
  private record Subject(String measure, String about) {}

  private static Optional<Panels> panels(
      Report report, Subject subject, SortedMap<String, List<Reading>> units) {
    List<Panels.Panel> panels =
        units.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1)
            .limit(PANELS)
            .map(entry -> panel(entry.getKey(), entry.getValue()))
            .toList();
    if (panels.isEmpty()) {
      return Optional.empty();
    }
    Estimate overall = report.estimate(Report.Key.of(subject.measure(), subject.about()));
    OptionalDouble centre = counts(overall) ? OptionalDouble.empty() : overall.value();
    String name = subject.about().isEmpty() ? "everything" : report.title(subject.about());
    String unit =
        units.values().stream().flatMap(List::stream).map(Reading::unit).findFirst().orElse("");
    return Optional.of(new Panels(name(subject.measure()) + ": " + name, unit, centre, panels));
  }

  /** A count over all periods says nothing about one period. */
  private static boolean counts(Estimate overall) {
    return Numbers.isCount(overall.unit());
  }

  private static Panels.Panel panel(String unit, List<Reading> readings) {
    List<Panels.Dot> dots =
        readings.stream()
            .sorted(java.util.Comparator.comparing(Reading::period))
            .map(reading -> new Panels.Dot(reading.period(), Estimate.of(reading)))
            .toList();
    return new Panels.Panel(unit.isEmpty() ? "All units" : unit, dots);
  }
}
