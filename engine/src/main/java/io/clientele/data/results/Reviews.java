package io.clientele.data.results;

import io.clientele.check.result.ReviewResult;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the pairs for review with what both records say. */
final class Reviews {
  private final Map<String, Map<String, String>> values = new HashMap<>();

  private Reviews() {}

  static List<ReviewResult> first(Engine engine, int atMost) {
    Reviews reviews = new Reviews();
    engine.each(
        Sql.of(StoredResults.STATEMENTS.named("review-values"), atMost),
        row ->
            reviews
                .values
                .computeIfAbsent(row.text(1) + row.text(2), fresh -> new LinkedHashMap<>())
                .put(row.text(3), row.text(4)));
    return engine.rows(Sql.of(StoredResults.STATEMENTS.named("reviews"), atMost), reviews::pair);
  }

  private ReviewResult pair(Row row) {
    return new ReviewResult(
        (int) row.integer(1),
        side(row, 7, "a"),
        side(row, 10, "b"),
        row.number(2),
        row.text(3),
        row.number(4),
        row.text(5),
        ResultRows.weights(row.text(6)));
  }

  private ReviewResult.Side side(Row row, int column, String side) {
    return new ReviewResult.Side(
        row.text(column),
        row.text(column + 1),
        row.text(column + 2),
        values.getOrDefault(row.text(1) + side, Map.of()));
  }
}
