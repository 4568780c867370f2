package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.measure.driver.Driver;
import io.clientele.measure.driver.Drivers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what moves the scores of a journey: fills {@code driver}. */
final class Driving {
  private static final List<String> CIRCUMSTANCES =
      List.of("declared steps", "days", "undeclared steps", "frustration points");

  private static final long SEED = 1;

  /** Beyond so many answers every so many-th is taken: more say hardly more. */
  private static final int MOST = 20_000;

  /** The answers of one journey to one question: circumstances, then the score. */
  private record Question(String journeyId, String metric) implements Comparable<Question> {
    @Override
    public int compareTo(Question other) {
      int journeys = journeyId.compareTo(other.journeyId);
      return journeys == 0 ? metric.compareTo(other.metric) : journeys;
    }
  }

  private final Engine engine;

  Driving(Engine engine) {
    this.engine = engine;
  }

  void run() {
    Map<Question, List<double[]>> answers = new TreeMap<>();
    engine.each(
        Sql.of(Script.text("drivers.sql")),
        row ->
            answers
                .computeIfAbsent(
                    new Question(row.text(1), row.text(2)), question -> new ArrayList<>())
                .add(
                    new double[] {
                      row.number(4), row.number(5), row.number(6), row.number(7), row.number(3)
                    }));
    try (Appender table = engine.append("driver")) {
      answers.forEach((question, rows) -> store(table, question, some(rows)));
    }
  }

  private static List<double[]> some(List<double[]> rows) {
    int step = 1 + (rows.size() - 1) / MOST;
    List<double[]> some = new ArrayList<>();
    for (int row = 0; row < rows.size(); row += step) {
      some.add(rows.get(row));
    }
    return some;
  }

  /** What is the same in all cases cannot move anything and is left out. */
  private static void store(Appender table, Question question, List<double[]> rows) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < CIRCUMSTANCES.size(); column++) {
      if (varies(rows, column)) {
        columns.add(column);
      }
    }
    double[][] chosen = new double[rows.size()][columns.size()];
    double[] score = new double[rows.size()];
    for (int row = 0; row < chosen.length; row++) {
      for (int at = 0; at < columns.size(); at++) {
        chosen[row][at] = rows.get(row)[columns.get(at)];
      }
      score[row] = rows.get(row)[CIRCUMSTANCES.size()];
    }
    List<String> names = columns.stream().map(CIRCUMSTANCES::get).toList();
    Drivers.of(names, chosen, score, SEED)
        .ifPresent(
            found -> found.drivers().forEach(driver -> store(table, question, found, driver)));
  }

  private static boolean varies(List<double[]> rows, int column) {
    double first = rows.get(0)[column];
    return rows.stream().anyMatch(row -> row[column] != first);
  }

  private static void store(Appender table, Question question, Drivers found, Driver driver) {
    table.row(
        question.journeyId,
        question.metric,
        driver.name(),
        driver.effect().value(),
        driver.effect().low(),
        driver.effect().high(),
        driver.share().value(),
        driver.share().low(),
        driver.share().high(),
        found.explained().value(),
        driver.effect().n(),
        driver.mean(),
        driver.performance().value(),
        driver.performance().low(),
        driver.performance().high(),
        driver.quadrant(found.meanShare(), found.meanPerformance()).words(),
        driver.isCertain(found.meanShare(), found.meanPerformance()));
  }
}
