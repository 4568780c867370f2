package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.ledger.RecordKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Estimates precision and recall from a sample that a person reviewed: pairs are drawn by strata,
 * as many of the rare doubtful sorts as of the frequent clear one, and each sort counts by its size
 * (W. G. Cochran, Sampling Techniques, 1977, chapter 5). Pairs that never came near are not
 * sampled: recall is of what was worth a second look.
 */
public final class ClericalSample {
  /** Pairs of this stratum are two parties, those of all others are one. */
  public static final String APART = "near, apart";

  private static final int STRATA = 5;

  /** Two limits that hold with 97.5 % each hold together with 95 % (Bonferroni). */
  private static final double BOTH = 2.241403;

  private ClericalSample() {}

  /** What was said of one pair of a stratum. */
  public record Reviewed(String stratum, long pairs, boolean match) {}

  /**
   * What follows for all pairs.
   *
   * @param recall of all matches that came near, how many share a party
   * @param reviewed how many pairs the estimates rest on
   */
  public record Estimate(Interval precision, Interval recall, long reviewed) {}

  /** Draws about so many pairs; the same seed draws the same. */
  public static List<SampledPair> draw(Engine engine, int size, long seed) {
    int each = Math.max(1, (size + STRATA - 1) / STRATA);
    return engine.rows(
        Statements.query("sample.sql", Long.toString(seed), each), ClericalSample::pair);
  }

  private static SampledPair pair(Row row) {
    List<String> values = new ArrayList<>();
    for (int k = 0; k < SampledPair.VALUES.size(); k++) {
      values.add(row.text(7 + k));
    }
    return new SampledPair(
        row.text(1),
        row.integer(2),
        new RecordKey(row.text(3), row.text(4)),
        new RecordKey(row.text(5), row.text(6)),
        values);
  }

  /** The estimates that follow from the decisions. */
  public static Estimate estimate(List<Reviewed> decisions) {
    Map<String, Stratum> strata = new TreeMap<>();
    for (Reviewed each : decisions) {
      Stratum before = strata.getOrDefault(each.stratum(), new Stratum(each.pairs(), 0, 0));
      strata.put(each.stratum(), before.with(each.match()));
    }
    List<Stratum> together =
        strata.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(APART))
            .map(Map.Entry::getValue)
            .toList();
    List<Stratum> apart =
        strata.containsKey(APART) ? List.of(strata.getOrDefault(APART, Stratum.NONE)) : List.of();
    return new Estimate(precision(together), recall(together, apart), decisions.size());
  }

  /** A sort of pairs: how many there are, how many were reviewed, how many of these match. */
  private record Stratum(long pairs, long reviewed, long matches) {
    static final Stratum NONE = new Stratum(0, 0, 0);

    Stratum with(boolean match) {
      return new Stratum(pairs, reviewed + 1, matches + (match ? 1 : 0));
    }
  }

  private static Interval precision(List<Stratum> together) {
    double all = together.stream().mapToLong(Stratum::pairs).sum();
    Interval matches = matches(together, Interval.USUAL);
    return all == 0
        ? new Interval(1, 0, 1)
        : new Interval(matches.value() / all, matches.low() / all, matches.high() / all);
  }

  private static Interval recall(List<Stratum> together, List<Stratum> apart) {
    Interval found = matches(together, BOTH);
    Interval missed = matches(apart, BOTH);
    return new Interval(
        share(found.value(), missed.value()),
        share(found.low(), missed.high()),
        share(found.high(), missed.low()));
  }

  private static double share(double part, double rest) {
    return part + rest == 0 ? 1 : part / (part + rest);
  }

  /**
   * How many matches there are in some strata: the sum of sizes times shares, with limits recovered
   * from Wilson's of each share (G. Y. Zou, W. Huang and X. Zhang, A note on confidence interval
   * estimation for a linear function of binomial proportions, 2009).
   */
  private static Interval matches(List<Stratum> strata, double z) {
    double sum = 0;
    double below = 0;
    double above = 0;
    for (Stratum stratum : strata) {
      Interval share = Interval.wilson(stratum.matches(), stratum.reviewed(), z);
      double size = stratum.pairs();
      sum += size * share.value();
      below += Math.pow(size * (share.value() - share.low()), 2);
      above += Math.pow(size * (share.high() - share.value()), 2);
    }
    double all = strata.stream().mapToLong(Stratum::pairs).sum();
    return new Interval(
        sum, Math.max(0, sum - Math.sqrt(below)), Math.min(all, sum + Math.sqrt(above)));
  }
}
