package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.resolve.kernel.Fitted;
import java.util.ArrayList;
import java.util.List;

/**
 * What other thresholds would do, by the weights that the last run counted: no record is read.
 *
 * @param at the bits of the threshold of that run
 * @param records all records of the kind
 * @param lonely those that no rule would bring together with an equal twin
 */
public record Curve(String kind, double at, long records, long lonely, List<Point> points) {
  /**
   * One threshold.
   *
   * @param pairs that reach it
   * @param precision the share of them that are expected to be matches, by their own weights
   * @param recall the share of the matches expected among all pairs that came near
   * @param unlinkable the share of records that even an equal twin could not reach it with
   */
  public record Point(
      double bits,
      double probability,
      long pairs,
      double precision,
      double recall,
      double unlinkable) {}

  public Curve {
    points = List.copyOf(points);
  }

  private record Step(double bits, boolean kept, long pairs, long records) {
    /** Matches among its pairs, each as probable as one in the middle of the step. */
    double matches() {
      return pairs * Fitted.probability(bits + 0.125);
    }
  }

  /** One curve for each kind that was resolved, people first. */
  public static List<Curve> of(Engine engine) {
    List<Curve> curves = new ArrayList<>();
    for (String kind : List.of("person", "organisation")) {
      List<Step> steps =
          engine.rows(
              Sql.of(
                  "select bits, kept, pairs, records from match_curve"
                      + " where kind = ? and bits is not null order by bits",
                  kind),
              row -> new Step(row.number(1), row.flag(2), row.integer(3), row.integer(4)));
      if (!steps.isEmpty()) {
        curves.add(of(kind, steps, lonely(engine, kind)));
      }
    }
    return curves;
  }

  private static long lonely(Engine engine, String kind) {
    return engine
        .rows(
            Sql.of("select records from match_curve where kind = ? and bits is null", kind),
            row -> row.integer(1))
        .stream()
        .findFirst()
        .orElse(0L);
  }

  private static Curve of(String kind, List<Step> steps, long lonely) {
    long records = lonely + steps.stream().mapToLong(Step::records).sum();
    double all = steps.stream().mapToDouble(Step::matches).sum();
    long pairs = steps.stream().mapToLong(Step::pairs).sum();
    double matches = all;
    long below = lonely;
    List<Point> points = new ArrayList<>();
    boolean near = false;
    for (Step step : steps) {
      near |= step.pairs() > 0 || step.kept();
      if (near) {
        points.add(
            new Point(
                step.bits(),
                Fitted.probability(step.bits()),
                pairs,
                pairs == 0 ? 1 : matches / pairs,
                all == 0 ? 1 : Math.max(0, matches / all),
                records == 0 ? 0 : (double) below / records));
      }
      pairs -= step.pairs();
      matches -= step.matches();
      below += step.records();
    }
    double at = steps.stream().filter(Step::kept).mapToDouble(Step::bits).findFirst().orElse(0);
    return new Curve(kind, at, records, lonely, points);
  }
}
