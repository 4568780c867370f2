package io.clientele.data.results;

import io.clientele.check.result.ChartResult;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the weeks of each charted measure and subject. */
final class Charts {
  private Charts() {}

  private record Key(String measure, String dimension, String subject) {}

  static List<ChartResult> all(Engine engine) {
    Map<Key, List<ChartResult.Week>> weeks = new LinkedHashMap<>();
    engine.each(
        Sql.of(StoredResults.STATEMENTS.named("charts")),
        row ->
            weeks
                .computeIfAbsent(
                    new Key(row.text(1), row.text(2), row.text(3)), key -> new ArrayList<>())
                .add(week(row)));
    List<ChartResult> charts = new ArrayList<>();
    weeks.forEach(
        (key, of) ->
            charts.add(new ChartResult(key.measure(), key.dimension(), key.subject(), of)));
    return charts;
  }

  /** Averages and sums begin after the baseline. */
  private static ChartResult.Week week(Row row) {
    return new ChartResult.Week(
        LocalDate.parse(row.text(4)),
        row.number(5),
        row.integer(6),
        row.flag(7),
        row.optionalNumber(8).orElse(0),
        row.optionalNumber(9).orElse(0),
        row.optionalNumber(10).orElse(0),
        row.optionalNumber(11).orElse(0));
  }
}
