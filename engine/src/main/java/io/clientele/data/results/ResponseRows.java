package io.clientele.data.results;

import io.clientele.check.result.FormatResult;
import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Figure;
import io.clientele.check.result.ResponseResult.Stretch;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads what asked for an answer and what was done about it. */
final class ResponseRows {
  private ResponseRows() {}

  static ResponseResult all(Engine engine) {
    return new ResponseResult(
        list(engine, "triggers", ResponseRows::trigger),
        list(engine, "trigger-rules", ResponseRows::rule),
        list(engine, "chains", ResponseRows::chain),
        list(engine, "effects", ResponseRows::effect),
        list(engine, "effect-weeks", ResponseRows::week),
        list(engine, "measure-points", ResponseRows::point),
        list(engine, "sensors", ResponseRows::sensor),
        list(engine, "audiences", ResponseRows::audience),
        list(engine, "questions", ResponseRows::question),
        list(engine, "crises", ResponseRows::duty));
  }

  private static <T> List<T> list(Engine engine, String query, Function<Row, T> read) {
    return engine.rows(Sql.of(StoredResults.STATEMENTS.named(query)), read);
  }

  private static Optional<LocalDate> day(Row row, int column) {
    return row.optionalText(column).map(LocalDate::parse);
  }

  private static OptionalInt days(Row row, int column) {
    return row.isNull(column) ? OptionalInt.empty() : OptionalInt.of((int) row.integer(column));
  }

  /** A value, and the first and last day of it. */
  private static Stretch stretch(Row row, int column) {
    return new Stretch(row.optionalNumber(column), day(row, column + 1), day(row, column + 2));
  }

  private static Figure figure(Row row, int column) {
    return new Figure(
        row.optionalNumber(column),
        row.optionalNumber(column + 1),
        row.optionalNumber(column + 2),
        row.integer(column + 3));
  }

  static FormatResult format(Row row) {
    return new FormatResult(
        row.text(1), row.text(2), figure(row, 3), figure(row, 7), figure(row, 11));
  }

  private static ResponseResult.Trigger trigger(Row row) {
    return new ResponseResult.Trigger(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.text(7),
        row.text(8),
        row.text(9),
        stretch(row, 10),
        stretch(row, 13),
        row.optionalNumber(16),
        row.optionalNumber(17),
        (int) row.integer(18),
        row.text(19),
        day(row, 20),
        row.text(21),
        row.flag(22),
        row.text(23));
  }

  private static ResponseResult.Rule rule(Row row) {
    return new ResponseResult.Rule(
        row.text(1),
        row.text(2),
        row.integer(3),
        row.integer(4),
        row.integer(5),
        (int) row.integer(6),
        (int) row.integer(7),
        row.text(8),
        row.text(9));
  }

  private static ResponseResult.Chain chain(Row row) {
    return new ResponseResult.Chain(
        row.text(1),
        row.text(2),
        row.text(3),
        day(row, 4),
        day(row, 5),
        day(row, 6),
        day(row, 7),
        row.text(8),
        days(row, 9),
        days(row, 10),
        days(row, 11),
        days(row, 12));
  }

  private static ResponseResult.Effect effect(Row row) {
    Figure was = figure(row, 7);
    Figure is = figure(row, 13);
    return new ResponseResult.Effect(
        row.text(1),
        row.text(2),
        row.text(3),
        (int) row.integer(4),
        new Stretch(was.value(), day(row, 5), day(row, 6)),
        was,
        new Stretch(is.value(), day(row, 11), day(row, 12)),
        is,
        new Figure(
            row.optionalNumber(17),
            row.optionalNumber(18),
            row.optionalNumber(19),
            was.n() + is.n()),
        row.optionalNumber(20),
        row.flag(21),
        row.text(22),
        row.text(23),
        row.text(24),
        day(row, 25),
        days(row, 26));
  }

  private static ResponseResult.Week week(Row row) {
    return new ResponseResult.Week(
        row.text(1),
        row.text(2),
        LocalDate.parse(row.text(3)),
        row.number(4),
        row.integer(5),
        row.number(6),
        row.number(7),
        row.number(8),
        row.text(9));
  }

  private static ResponseResult.Point point(Row row) {
    String areas = row.text(13);
    return new ResponseResult.Point(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        (int) row.integer(5),
        figure(row, 6),
        row.optionalNumber(10),
        row.text(11),
        row.integer(12),
        areas.isEmpty() ? List.of() : List.of(areas.split("; ", -1)),
        row.text(14));
  }

  private static ResponseResult.Sensor sensor(Row row) {
    return new ResponseResult.Sensor(
        row.text(1),
        row.integer(2),
        day(row, 3),
        row.flag(4),
        row.text(5),
        (int) row.integer(6),
        stretch(row, 7),
        row.optionalNumber(10),
        row.optionalNumber(11),
        stretch(row, 12),
        row.optionalNumber(15),
        (int) row.integer(16),
        (int) row.integer(17),
        (int) row.integer(18),
        row.integer(19),
        row.text(20));
  }

  private static ResponseResult.Audience audience(Row row) {
    return new ResponseResult.Audience(
        row.text(1),
        row.text(2),
        row.text(3),
        row.number(4),
        row.integer(5),
        row.number(6),
        LocalDate.parse(row.text(7)));
  }

  private static ResponseResult.Question question(Row row) {
    return new ResponseResult.Question(
        row.text(1), row.text(2), row.text(3), day(row, 4), row.text(5));
  }

  private static ResponseResult.Duty duty(Row row) {
    return new ResponseResult.Duty(row.text(1), row.text(2), day(row, 3), days(row, 4));
  }
}
