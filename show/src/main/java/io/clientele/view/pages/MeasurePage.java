package io.clientele.view.pages;

import io.clientele.check.result.MeasureResult;
import io.clientele.check.result.Reading;
import io.clientele.view.Estimate;
import io.clientele.view.Panels;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One measure, with all that its definition says: how it runs over time in each unit, and the
 * readings that no picture shows.
 *
 * @param needs what the data would have to hold for a reading; empty where there is one
 * @param overall the reading of everything, where there is one
 * @param count all its readings
 * @param rest those that no picture shows
 * @param against what it is held against besides indicators
 * @param spans longer than a month
 * @param since the day of the run before this one; empty where none is remembered
 * @param changes since then
 */
public record MeasurePage(
    String id,
    String title,
    String component,
    String lead,
    String needs,
    Estimate overall,
    String unit,
    long count,
    long rest,
    List<Panels> courses,
    Table readings,
    Table against,
    Table spans,
    String since,
    Table changes) {
  private static final int ROWS = 40;

  /** Every measure that has a reading or a page. */
  public static List<MeasurePage> all(Report report, SortedSet<String> documented, Recent recent) {
    SortedSet<String> ids = new TreeSet<>(documented);
    report.results().measures().forEach(measure -> ids.add(measure.id()));
    report.results().readings().forEach(reading -> ids.add(reading.measure()));
    return ids.stream().map(id -> of(report, id, recent)).toList();
  }

  private static MeasurePage of(Report report, String id, Recent recent) {
    List<Reading> readings = report.readings(id);
    String unit = readings.stream().map(Reading::unit).findFirst().orElse("");
    Courses courses = Courses.of(report, id);
    List<Reading> rest = readings.stream().filter(r -> !courses.shown().contains(r)).toList();
    Optional<MeasureResult> definition =
        report.results().measures().stream().filter(m -> m.id().equals(id)).findFirst();
    return new MeasurePage(
        id,
        name(id),
        definition.map(m -> Words.title(m.component())).orElse(""),
        definition.map(MeasurePage::lead).orElse(""),
        definition.map(MeasureResult::needs).orElse(""),
        report.estimate(Report.Key.of(id, "")),
        unit,
        readings.size(),
        rest.size(),
        courses.panels(),
        table(report, rest),
        Aims.of(report, id),
        recent.spans().of(id),
        recent.day(),
        recent.since().of(id));
  }

  private static String lead(MeasureResult measure) {
    String better =
        measure.direction().equals("none") ? "" : "; " + measure.direction() + " is better";
    return measure.title() + better + ". Definition " + measure.definition() + ".";
  }

  /** Two measures are known by their initials. */
  static String name(String id) {
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
            .sorted(
                java.util.Comparator.comparing((Reading reading) -> !Report.whole(reading))
                    .thenComparing(reading -> reading.segmentId().isEmpty()))
            .limit(ROWS)
            .map(reading -> row(report, reading))
            .toList());
  }

  private static List<Table.Cell> row(Report report, Reading reading) {
    Estimate estimate = report.estimate(reading);
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

  /** The journey with its stage, then the segment whose customers are meant. */
  static String subject(Report report, Reading reading) {
    String subject = Report.subject(reading);
    String name = subject(report, subject);
    boolean within = !reading.segmentId().isEmpty() && !reading.segmentId().equals(subject);
    return within ? name + " · " + report.title(reading.segmentId()) : name;
  }

  static String subject(Report report, String subject) {
    int slash = subject.indexOf('/');
    return slash < 0
        ? report.title(subject)
        : report.title(subject.substring(0, slash)) + " · " + report.title(subject);
  }
}
