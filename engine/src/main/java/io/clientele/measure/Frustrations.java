package io.clientele.measure;

import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.measure.statistic.Chance;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import io.clientele.measure.statistic.Shares;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says where cases go wrong for the customer, and which stages stand out: fills {@code frustration}
 * and {@code frustration_stage}.
 */
final class Frustrations {
  /**
   * The cases that came into a stage.
   *
   * @param frustrated those with a frustration point there
   * @param hurt those of them that are over, and did not just end there
   * @param other the others that are over
   */
  private record Stage(
      String journeyId, String stageId, int cases, int frustrated, Part hurt, Part other) {
    /** How much rarer than the others the frustrated are complete. */
    Optional<Estimate> loss() {
      return Shares.difference(other.complete, other.cases, hurt.complete, hurt.cases);
    }

    double casesLost() {
      return frustrated * loss().map(Estimate::value).orElse(0.0);
    }
  }

  /** So many cases are over, and so many of them complete. */
  private record Part(long cases, long complete) {}

  /** A stage beside the others: how much more it frustrates, and how often chance would do so. */
  private record Against(@Nullable Double lift, double p, double adjusted) {}

  private final Engine engine;

  Frustrations(Engine engine) {
    this.engine = engine;
  }

  void run() {
    Script.run(engine, "frustration.sql");
    List<Stage> stages = stages();
    double[] p = stages.stream().mapToDouble(stage -> chance(stage, stages)).toArray();
    double[] adjusted = Chance.benjaminiHochberg(p);
    List<Integer> ranked =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble(at -> -stages.get(at).casesLost()))
            .toList();
    try (Appender table = engine.append("frustration_stage")) {
      for (int rank = 0; rank < p.length; rank++) {
        int at = ranked.get(rank);
        Stage stage = stages.get(at);
        store(table, rank + 1, stage, new Against(lift(stage, stages), p[at], adjusted[at]));
      }
    }
  }

  private List<Stage> stages() {
    return engine.rows(
        Sql.of(Script.text("frustration_stage.sql")),
        row ->
            new Stage(
                row.text(1),
                row.text(2),
                (int) row.integer(3),
                (int) row.integer(4),
                new Part(row.integer(5), row.integer(6)),
                new Part(row.integer(7), row.integer(8))));
  }

  private static void store(Appender table, int rank, Stage stage, Against against) {
    Estimate share = Estimates.share(stage.frustrated, stage.cases).orElseThrow();
    Optional<Estimate> loss = stage.loss();
    table.row(
        rank,
        stage.journeyId,
        stage.stageId,
        (long) stage.cases,
        (long) stage.frustrated,
        share.value(),
        share.low(),
        share.high(),
        against.lift,
        against.p,
        against.adjusted,
        loss.map(Estimate::value).orElse(null),
        loss.map(Estimate::low).orElse(null),
        loss.map(Estimate::high).orElse(null),
        loss.isPresent() ? stage.casesLost() : null);
  }

  /** The other stages of the journey together. */
  private static int[] others(Stage stage, List<Stage> stages) {
    int frustrated = -stage.frustrated;
    int cases = -stage.cases;
    for (Stage each : stages) {
      if (each.journeyId.equals(stage.journeyId)) {
        frustrated += each.frustrated;
        cases += each.cases;
      }
    }
    return new int[] {frustrated, cases};
  }

  private static double chance(Stage stage, List<Stage> stages) {
    int[] others = others(stage, stages);
    return Chance.fisher(stage.frustrated, stage.cases, others[0], others[1]);
  }

  /** None where the other stages frustrate nobody. */
  private static @Nullable Double lift(Stage stage, List<Stage> stages) {
    int[] others = others(stage, stages);
    return others[0] == 0
        ? null
        : (double) stage.frustrated / stage.cases / ((double) others[0] / others[1]);
  }
}
