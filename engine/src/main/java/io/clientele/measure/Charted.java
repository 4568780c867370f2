package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Charts a measure week by week while its observations are at hand: fills chart and signal. */
final class Charted {
  private final Engine engine;
  private final Definition definition;

  Charted(Engine engine, Definition definition) {
    this.engine = engine;
    this.definition = definition;
  }

  void store() {
    for (String dimension : definition.charts()) {
      Map<String, List<Series.Week>> subjects = subjects(dimension);
      try (Appender charts = engine.append("chart");
          Appender signals = engine.append("signal")) {
        subjects.forEach(
            (subject, weeks) ->
                Series.of(weeks)
                    .ifPresent(
                        series -> {
                          List<Object> about = List.of(definition.id(), dimension, subject);
                          series.points().forEach(point -> append(charts, about, point));
                          series.signals().forEach(signal -> append(signals, about, signal));
                        }));
      }
    }
  }

  private static void append(Appender table, List<Object> about, List<?> rest) {
    List<Object> values = new ArrayList<>(about);
    values.addAll(rest);
    table.row(values.toArray());
  }

  private Map<String, List<Series.Week>> subjects(String dimension) {
    Statistic statistic = definition.statistic();
    String text =
        Script.text("weeks.sql")
            .replace("${dimension}", Cells.column(definition, dimension))
            .replace("${joined}", Cells.joined(definition, dimension))
            .replace("${sums}", String.join(", ", statistic.sums()));
    Map<String, List<Series.Week>> subjects = new LinkedHashMap<>();
    engine.each(
        Sql.of(text),
        row -> {
          long n = row.integer(3);
          double first = n == 0 ? 0 : row.number(4);
          double value =
              switch (statistic) {
                case MEAN -> first / n;
                case PROMOTERS -> 100 * (first - row.number(5)) / n;
                default -> 100 * first / n;
              };
          if (n > 0) {
            subjects
                .computeIfAbsent(row.text(1), subject -> new ArrayList<>())
                .add(
                    new Series.Week(
                        LocalDate.parse(row.text(2)), value, n, statistic == Statistic.SHARE));
          }
        });
    return subjects;
  }
}
