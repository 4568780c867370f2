package io.clientele.data.results;

import io.clientele.check.result.SegmentsResult;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Gathers how segments are, how they were, and what else the data would make of them. */
final class Segmented {
  private final Engine engine;

  private Segmented(Engine engine) {
    this.engine = engine;
  }

  static SegmentsResult all(Engine engine) {
    Segmented segmented = new Segmented(engine);
    return new SegmentsResult(
        segmented.list("segment-sizes", Segmented::size),
        segmented.list("segment-coverages", Segmented::coverage),
        segmented.list("migrations", Segmented::move),
        segmented.list("segment-drifts", Segmented::drift),
        segmented.list("persona-traits", Segmented::trait),
        segmented.list("proposed-segments", Segmented::proposal));
  }

  private <T> List<T> list(String query, Function<Row, T> read) {
    return engine.rows(Sql.of(StoredResults.STATEMENTS.named(query)), read);
  }

  private static SegmentsResult.Size size(Row row) {
    return new SegmentsResult.Size(
        row.text(1), row.text(2), row.text(3), row.integer(4), row.integer(5), row.text(6));
  }

  private static SegmentsResult.Coverage coverage(Row row) {
    return new SegmentsResult.Coverage(
        row.text(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5));
  }

  private static SegmentsResult.Move move(Row row) {
    return new SegmentsResult.Move(
        LocalDate.parse(row.text(1)),
        LocalDate.parse(row.text(2)),
        row.text(3),
        row.text(4),
        row.integer(5),
        row.integer(6),
        row.number(7),
        row.number(8),
        row.number(9),
        row.integer(10));
  }

  private static SegmentsResult.Drift drift(Row row) {
    return new SegmentsResult.Drift(
        row.text(1),
        row.text(2),
        LocalDate.parse(row.text(3)),
        row.number(4),
        row.text(5),
        row.text(6),
        row.number(7),
        row.number(8),
        row.integer(9));
  }

  private static SegmentsResult.Trait trait(Row row) {
    return new SegmentsResult.Trait(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.optionalNumber(7),
        row.optionalNumber(8),
        row.optionalNumber(9),
        row.integer(10),
        row.optionalNumber(11),
        row.text(12));
  }

  private static SegmentsResult.Proposal proposal(Row row) {
    return new SegmentsResult.Proposal(
        row.text(1),
        row.text(2),
        row.integer(3),
        row.number(4),
        row.text(5),
        row.optionalNumber(6),
        row.optionalNumber(7),
        row.optionalNumber(8),
        row.text(9),
        row.optionalNumber(10),
        row.text(11));
  }
}
