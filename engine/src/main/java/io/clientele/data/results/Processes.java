package io.clientele.data.results;

import io.clientele.check.result.ProcessResult;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gathers what the cases of each journey do, each kind of thing with one query. */
final class Processes {
  private final Engine engine;
  private final int atMost;

  private Processes(Engine engine, int atMost) {
    this.engine = engine;
    this.atMost = atMost;
  }

  static List<ProcessResult> all(Engine engine, int atMost) {
    return new Processes(engine, atMost).gather();
  }

  private List<ProcessResult> gather() {
    Map<String, List<ProcessResult.Arc>> follows = by("follows", Processes::arc);
    Map<String, List<ProcessResult.Way>> ways = by("ways", Processes::way);
    Map<String, List<ProcessResult.Shared>> shared = by("way-groups", Processes::shared);
    Map<String, List<ProcessResult.Rework>> rework = by("rework", Processes::rework);
    Map<String, List<ProcessResult.Change>> changes = by("channel-switches", Processes::change);
    return engine.rows(
        Sql.of(StoredResults.STATEMENTS.named("processes")),
        row -> {
          String id = row.text(1);
          return new ProcessResult(
              id,
              row.integer(2),
              row.integer(3),
              row.integer(4),
              row.integer(5),
              row.integer(6),
              row.integer(7),
              follows.getOrDefault(id, List.of()),
              ways.getOrDefault(id, List.of()),
              shared.getOrDefault(id, List.of()),
              rework.getOrDefault(id, List.of()),
              changes.getOrDefault(id, List.of()));
        });
  }

  /** The rows of a query by the journey in its first column. */
  private <T> Map<String, List<T>> by(String query, Function<Row, T> read) {
    Map<String, List<T>> found = new HashMap<>();
    engine.each(
        Sql.of(StoredResults.STATEMENTS.named(query), atMost),
        row -> found.computeIfAbsent(row.text(1), id -> new ArrayList<>()).add(read.apply(row)));
    return found;
  }

  private static ProcessResult.Arc arc(Row row) {
    return new ProcessResult.Arc(
        row.text(2),
        row.text(3),
        row.integer(4),
        row.optionalNumber(5),
        row.optionalNumber(6),
        row.optionalNumber(7),
        row.text(8),
        row.text(9));
  }

  private static ProcessResult.Way way(Row row) {
    return new ProcessResult.Way(
        (int) row.integer(2), row.text(3), row.integer(4), row.number(5), row.number(6));
  }

  private static ProcessResult.Shared shared(Row row) {
    return new ProcessResult.Shared(
        row.text(2),
        row.text(3),
        (int) row.integer(4),
        row.integer(5),
        row.integer(6),
        row.number(7));
  }

  private static ProcessResult.Rework rework(Row row) {
    return new ProcessResult.Rework(
        row.text(2), row.text(3), row.integer(4), row.integer(5), row.number(6));
  }

  private static ProcessResult.Change change(Row row) {
    return new ProcessResult.Change(
        row.text(2), row.text(3), row.integer(4), row.optionalNumber(5), row.optionalNumber(6));
  }
}
