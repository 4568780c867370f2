package io.clientele.data.results;

import io.clientele.check.result.MarketResult;
import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of routes, lanes and exchanges as one result. */
final class Markets {
  private final Engine engine;

  private Markets(Engine engine) {
    this.engine = engine;
  }

  static MarketResult of(Engine engine) {
    return new Markets(engine).read();
  }

  private MarketResult read() {
    Map<String, List<MarketResult.Period>> periods = new HashMap<>();
    engine.each(
        Sql.of(StoredResults.STATEMENTS.named("lane-periods")),
        row ->
            periods
                .computeIfAbsent(row.text(1) + "\t" + row.text(2), key -> new ArrayList<>())
                .add(
                    new MarketResult.Period(
                        LocalDate.parse(row.text(3)), row.integer(4), row.number(5))));
    return new MarketResult(
        list("market", Markets::cell),
        list(
            "lanes",
            row -> lane(row, periods.getOrDefault(row.text(1) + "\t" + row.text(2), List.of()))),
        list("sizes", Markets::size),
        list("exchanges", Markets::exchange),
        list("elsewhere", row -> row.integer(1)).get(0));
  }

  private <T> List<T> list(String query, Function<Row, T> read) {
    return engine.rows(Sql.of(StoredResults.STATEMENTS.named(query)), read);
  }

  private static MarketResult.Cell cell(Row row) {
    return new MarketResult.Cell(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        Stream.of(row.text(6).split("; ", -1)).filter(id -> !id.isEmpty()).toList(),
        row.integer(7),
        row.integer(8),
        row.integer(9),
        row.integer(10),
        row.number(11));
  }

  private static MarketResult.Lane lane(Row row, List<MarketResult.Period> periods) {
    return new MarketResult.Lane(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.integer(5),
        row.optionalNumber(6),
        row.optionalNumber(7),
        row.optionalNumber(8),
        row.text(9),
        row.text(10),
        periods);
  }

  private static MarketResult.Size size(Row row) {
    return new MarketResult.Size(
        row.text(1),
        row.text(2),
        row.integer(3),
        row.integer(4),
        row.number(5),
        row.optionalNumber(6),
        row.text(7),
        row.text(8),
        row.text(9));
  }

  private static MarketResult.Exchange exchange(Row row) {
    return new MarketResult.Exchange(
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.optionalNumber(6),
        row.optionalNumber(7),
        row.optionalNumber(8),
        row.optionalNumber(9),
        row.optionalNumber(10),
        row.optionalNumber(11),
        row.optionalNumber(12),
        row.optionalText(13));
  }
}
