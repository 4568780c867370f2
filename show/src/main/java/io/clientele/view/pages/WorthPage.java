package io.clientele.view.pages;

import io.clientele.check.result.ValueModelResult;
import io.clientele.model.Segment;
import io.clientele.view.Estimate;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What are customers worth?
 *
 * @param segments the declared lifetime value beside what purchases let expect
 * @param models behind these figures
 */
public record WorthPage(Table segments, Table models, String whyNot) {
  private static final List<String> MEASURES =
      List.of("annual-revenue", "revenue-ahead", "lifetime-value", "churn");

  public static WorthPage of(Report report) {
    return new WorthPage(segments(report), models(report), report.whyNot());
  }

  private static Table segments(Report report) {
    boolean measured =
        MEASURES.stream().anyMatch(id -> report.estimate(Report.Key.of(id, "")).present());
    return new Table(
        List.of(
            Table.text("Customers"),
            Table.text("Declared lifetime value"),
            Table.text("Revenue of the last twelve months"),
            Table.text("Of the next twelve"),
            Table.text("Of the next five years"),
            Table.text("Probably gone")),
        measured
            ? Stream.concat(
                    report.model().segments().stream().map(s -> row(report, Optional.of(s))),
                    Stream.of(row(report, Optional.empty())))
                .toList()
            : List.of());
  }

  private static List<Table.Cell> row(Report report, Optional<Segment> segment) {
    String id = segment.map(Segment::id).orElse("");
    return List.of(
        Table.cell(segment.map(Segment::title).orElse("All customers"), id),
        Table.cell(
            segment
                .flatMap(Segment::lifetimeValue)
                .map(v -> Numbers.of(v.value(), v.currency()) + " " + v.timespan())
                .orElse(Numbers.ABSENT)),
        figure(report, MEASURES.get(0), id),
        figure(report, MEASURES.get(1), id),
        figure(report, MEASURES.get(2), id),
        figure(report, MEASURES.get(3), id));
  }

  private static Table.Cell figure(Report report, String measure, String segment) {
    Estimate estimate = report.estimate(Report.Key.of(measure, segment));
    return estimate.present()
        ? Table.cell(estimate.brief(), estimate.value().getAsDouble())
        : Table.cell(Numbers.ABSENT);
  }

  private static Table models(Report report) {
    return new Table(
        List.of(
            Table.text("Model"),
            Table.text("Parameter"),
            Table.number("Value"),
            Table.number("Standard error"),
            Table.number("Log-likelihood"),
            Table.number("Customers")),
        report.results().valueModels().stream().flatMap(WorthPage::rows).toList());
  }

  private static Stream<List<Table.Cell>> rows(ValueModelResult model) {
    return model.parameters().stream()
        .map(
            parameter ->
                List.of(
                    Table.cell(model.model()),
                    Table.cell(parameter.name()),
                    Table.cell(Numbers.exact(parameter.value()), parameter.value()),
                    Table.cell(Numbers.exact(parameter.error()), parameter.error()),
                    Table.cell(Numbers.exact(model.logLikelihood()), model.logLikelihood()),
                    Table.cell(Numbers.count(model.customers()), model.customers())));
  }
}
