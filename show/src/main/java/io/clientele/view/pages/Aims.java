package io.clientele.view.pages;

import io.clientele.check.result.BenchmarkResult;
import io.clientele.check.result.DesiredResult;
import io.clientele.view.Estimate;
import io.clientele.view.Gauges;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What measures are held against besides indicators: desired experience and outside figures. */
final class Aims {
  private Aims() {}

  /** The experience that a journey wants to be, beside what it is; none where none is declared. */
  static Optional<Gauges> desired(Report report, String journeyId) {
    List<Gauges.Gauge> rows =
        report.results().desired().stream()
            .filter(desired -> desired.journeyId().equalsIgnoreCase(journeyId))
            .map(Aims::gauge)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Gauges("Desired experience, beside the measured one", rows));
  }

  private static Gauges.Gauge gauge(DesiredResult desired) {
    String by = MeasurePage.name(desired.measure());
    String component = Words.title(desired.component());
    return new Gauges.Gauge(
        component.equals(by) ? by : component + ": " + by,
        desired.journeyId(),
        OptionalDouble.empty(),
        new Estimate(
            desired.measured(), desired.low(), desired.high(), desired.n(), desired.unit()),
        OptionalDouble.of(desired.target()),
        desired.unit(),
        desired.verdict());
  }

  /** Outside figures beside the indicators of an element and of its parts. */
  static Table outside(Report report, String elementId) {
    return outside(
        report,
        report.results().benchmarks().stream()
            .filter(figure -> isOf(figure.subjectId(), elementId))
            .toList());
  }

  private static boolean isOf(String subject, String element) {
    String lower = subject.toLowerCase(Locale.ROOT);
    String whole = element.toLowerCase(Locale.ROOT);
    return lower.equals(whole) || lower.startsWith(whole + "/");
  }

  private static Table outside(Report report, List<BenchmarkResult> figures) {
    return new Table(
        List.of(
            Table.text("Indicator"),
            Table.text("Verdict"),
            Table.number("Measured"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.number("Outside"),
            Table.text("Source")),
        figures.stream().map(figure -> row(report, figure)).toList());
  }

  private static List<Table.Cell> row(Report report, BenchmarkResult figure) {
    Estimate measured = measured(report, figure);
    return List.of(
        Table.cell(figure.name()),
        Table.cell(verdict(figure)),
        Table.cell(measured.text(), measured.value().orElse(0)),
        Table.cell(measured.interval()),
        Table.cell(measured.count(), measured.n()),
        Table.cell(
            Numbers.of(figure.benchmark(), isCompared(figure) ? measured.unit() : ""),
            figure.benchmark()),
        Table.cell(source(figure)));
  }

  private static Estimate measured(Report report, BenchmarkResult figure) {
    String unit =
        report.readings(figure.measure()).stream()
            .findFirst()
            .map(reading -> report.estimate(reading).unit())
            .orElse("");
    return new Estimate(figure.measured(), figure.low(), figure.high(), figure.n(), unit);
  }

  private static String verdict(BenchmarkResult figure) {
    return switch (figure.verdict()) {
      case "other definition" -> "not compared: " + figure.definition();
      case "no definition" -> "not compared: it has no definition";
      default -> figure.verdict();
    };
  }

  private static boolean isCompared(BenchmarkResult figure) {
    return verdict(figure).equals(figure.verdict());
  }

  private static String source(BenchmarkResult figure) {
    return figure.date().isEmpty() ? figure.source() : figure.source() + ", " + figure.date();
  }

  /** All that is held against one measure: what is desired of journeys, and outside figures. */
  static Table of(Report report, String measure) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    report.results().desired().stream()
        .filter(desired -> desired.measure().equals(measure))
        .forEach(desired -> rows.add(row(report, desired)));
    report.results().benchmarks().stream()
        .filter(figure -> figure.measure().equals(measure))
        .forEach(figure -> rows.add(held(report, figure)));
    return new Table(
        List.of(
            Table.text("Of"),
            Table.text("Held against"),
            Table.number("Figure"),
            Table.number("Measured"),
            Table.number("95 % interval"),
            Table.number("n"),
            Table.text("Verdict")),
        rows);
  }

  private static List<Table.Cell> row(Report report, DesiredResult desired) {
    Estimate measured = gauge(desired).measured();
    return List.of(
        Table.cell(report.title(desired.journeyId()), desired.journeyId()),
        Table.cell("desired experience: " + Words.plain(desired.component())),
        Table.cell(Numbers.of(desired.target(), desired.unit()), desired.target()),
        Table.cell(measured.text(), measured.value().orElse(0)),
        Table.cell(measured.interval()),
        Table.cell(measured.count(), measured.n()),
        Table.cell(desired.verdict()));
  }

  private static List<Table.Cell> held(Report report, BenchmarkResult figure) {
    List<Table.Cell> cells = row(report, figure);
    return List.of(
        Table.cell(MeasurePage.subject(report, figure.subjectId()), figure.subjectId()),
        Table.cell(source(figure)),
        cells.get(5),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(1));
  }
}
