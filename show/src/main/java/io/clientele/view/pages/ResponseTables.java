package io.clientele.view.pages;

import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Audience;
import io.clientele.check.result.ResponseResult.Duty;
import io.clientele.check.result.ResponseResult.Point;
import io.clientele.check.result.ResponseResult.Question;
import io.clientele.check.result.ResponseResult.Rule;
import io.clientele.check.result.ResponseResult.Sensor;
import io.clientele.check.result.ResponseResult.Trigger;
import io.clientele.view.Numbers;
import io.clientele.view.Report;
import io.clientele.view.Table;
import io.clientele.view.Table.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The tables of the page on responses. */
record ResponseTables(Report report, ResponseResult results) {
  Table raised() {
    return new Table(
        List.of(
            Table.text("Trigger"),
            Table.text("What was measured"),
            Table.text("Rule"),
            Table.number("Evidence, 1 to 5")),
        results.triggers().stream()
            .filter(it -> it.state().equals("new"))
            .map(this::raised)
            .toList());
  }

  private List<Cell> raised(Trigger it) {
    return List.of(
        Table.cell(it.title()),
        Table.cell(it.said()),
        named(it.rule()),
        Table.cell(Integer.toString(it.strength()), (long) it.strength()));
  }

  Table rules() {
    return new Table(
        List.of(
            Table.text("Rule"),
            Table.text("Watches for"),
            Table.number("Looked at"),
            Table.number("Met by"),
            Table.number("Raised"),
            Table.text("Remark")),
        results.rules().stream().map(this::rule).toList());
  }

  private List<Cell> rule(Rule it) {
    return List.of(
        named(it.id()),
        Table.cell(it.sort()),
        Table.cell(Numbers.count(it.lookedAt()), it.lookedAt()),
        Table.cell(Numbers.count(it.met()), it.met()),
        Table.cell(Numbers.count(it.raised()), it.raised()),
        Table.cell(it.fault()));
  }

  Table points() {
    return new Table(
        List.of(
            Table.text("Point"),
            Table.text("Measure"),
            Table.number("Newest"),
            Table.text("95 % interval"),
            Table.number("n"),
            Table.number("Two halves agree"),
            Table.text("Verdict"),
            Table.number("Areas"),
            Table.text("Serves")),
        results.points().stream().map(this::point).toList());
  }

  private List<Cell> point(Point it) {
    boolean measured = it.now().value().isPresent();
    return List.of(
        named(it.id()),
        Table.cell(MeasurePage.name(it.measure())),
        number(it.now().value(), it.unit()),
        Table.cell(
            measured
                ? Numbers.range(
                    it.now().low().getAsDouble(), it.now().high().getAsDouble(), it.unit())
                : Numbers.ABSENT),
        Table.cell(Numbers.count(it.now().n()), it.now().n()),
        number(it.reliability(), ""),
        Table.cell(it.fault().isEmpty() ? it.verdict() : it.fault()),
        Table.cell(Numbers.count(it.areas().size()), (long) it.areas().size()),
        Table.cell(String.join(", ", it.areas())));
  }

  Table sensors() {
    return new Table(
        List.of(
            Table.text("Sensor"),
            Table.number("Usual"),
            Table.number("Newest"),
            Table.number("Deviations"),
            Table.text("Signal"),
            Table.number("Evidence, 1 to 5"),
            Table.number("Trust, 1 to 5"),
            Table.text("Last heard"),
            Table.text("Taken over, turned down"),
            Table.text("Remark")),
        results.sensors().stream().map(this::sensor).toList());
  }

  private List<Cell> sensor(Sensor it) {
    String signal =
        it.signal().from().isPresent() && it.signal().to().isPresent()
            ? it.signal().from().get() + " to " + it.signal().to().get()
            : "none";
    return List.of(
        named(it.id()),
        number(it.baseline().value(), ""),
        number(it.value(), ""),
        number(it.deviations(), ""),
        Table.cell(signal),
        Table.cell(Integer.toString(it.strength()), (long) it.strength()),
        Table.cell(Integer.toString(it.trust()), (long) it.trust()),
        Table.cell(day(it.newest()) + (it.fresh() ? "" : ", stale")),
        Table.cell(it.accepted() + ", " + it.rejected()),
        Table.cell(it.fault()));
  }

  Table audiences() {
    return new Table(
        List.of(
            Table.text("Segment"),
            Table.text("Region"),
            Table.number("In the market"),
            Table.number("Known customers"),
            Table.number("Not reached"),
            Table.text("By")),
        results.audiences().stream().map(this::audience).toList());
  }

  private List<Cell> audience(Audience it) {
    return List.of(
        it.segment().isEmpty() ? Table.cell("everybody") : named(it.segment()),
        Table.cell(it.region().isEmpty() ? "everywhere" : it.region()),
        Table.cell(Numbers.of(it.market(), "people"), it.market()),
        Table.cell(Numbers.count(it.known()), it.known()),
        Table.cell(Numbers.of(it.unreachable(), "people"), it.unreachable()),
        named(it.sensor()));
  }

  Table questions() {
    return new Table(
        List.of(
            Table.text("Question"),
            Table.text("State"),
            Table.text("Answered by"),
            Table.text("Lacks"),
            Table.text("Needed by")),
        results.questions().stream().map(this::question).toList());
  }

  private List<Cell> question(Question it) {
    return List.of(
        named(it.id()),
        Table.cell(it.state()),
        Table.cell(names(it.answeredBy())),
        Table.cell(it.state().equals("unanswered") ? "any data or measure" : names(it.missing())),
        Table.cell(day(it.due())));
  }

  Table crises() {
    return new Table(
        List.of(
            Table.text("Response"),
            Table.text("Duty"),
            Table.text("Done"),
            Table.number("Days from the trigger")),
        results.duties().stream().map(this::duty).toList());
  }

  private List<Cell> duty(Duty it) {
    return List.of(
        named(it.response()),
        Table.cell(it.duty()),
        Table.cell(it.done().map(LocalDate::toString).orElse("not yet")),
        it.days().isPresent()
            ? Table.cell(Numbers.count(it.days().getAsInt()), (long) it.days().getAsInt())
            : Table.cell(Numbers.ABSENT));
  }

  private String names(String ids) {
    return ids.isEmpty()
        ? Numbers.ABSENT
        : String.join(", ", List.of(ids.split("; ", -1)).stream().map(report::title).toList());
  }

  private Cell named(String id) {
    return Table.cell(report.title(id), id);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(Numbers.ABSENT);
  }

  private static Cell number(OptionalDouble value, String unit) {
    return value.isPresent()
        ? Table.cell(Numbers.of(value.getAsDouble(), unit), value.getAsDouble())
        : Table.cell(Numbers.ABSENT);
  }
}
