package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Fits the model without labels: {@code u} from random pairs, the share of matches from sure signs,
 * {@code m} from sessions of expectation maximisation.
 */
final class Fit {
  /** Of all duplicates so many show a sure sign. */
  private static final double SURE_RECALL = 0.7;

  /** Levels out of order by less than a bit are put right without a word. */
  private static final double WORTH_TELLING = 1;

  private static final int ROUNDS = 3;
  private static final double FEWEST_MATCHES = 20;
  private final Plan plan;
  private final Patterns patterns;
  private final Histogram candidates;
  private final double[][] random;
  private final double randomPairs;
  private final List<String> disordered = new ArrayList<>();
  private double[][] m;
  private double[][] u;
  private double lambda;

  /**
   * @param random how often each level was met among random pairs
   */
  Fit(Plan plan, Histogram candidates, long[][] random) {
    this.plan = plan;
    this.patterns = plan.patterns();
    this.candidates = candidates;
    this.random = new double[random.length][];
    this.randomPairs = random.length == 0 ? 0 : Arrays.stream(random[0]).sum();
    for (int c = 0; c < random.length; c++) {
      this.random[c] = shares(random[c]);
    }
    this.m = Expectation.usual(patterns);
    this.u = this.random;
    this.lambda = lambda();
  }

  Fitted fitted() {
    for (int round = 0; round < ROUNDS; round++) {
      u = unmatched();
      m = learned();
    }
    List<Fitted.Levels> levels = new ArrayList<>();
    for (int c = 0; c < m.length; c++) {
      levels.add(levels(c));
    }
    return new Fitted(Fitted.readable(lambda), levels);
  }

  /** Comparisons whose levels had to be put in order, each as a sentence. */
  List<String> disordered() {
    return List.copyOf(disordered);
  }

  /** Half a pair stands in for a level that no random pair showed. */
  private static double[] shares(long[] counts) {
    double[] shares = new double[counts.length];
    double total = 0;
    for (int level = 1; level < counts.length; level++) {
      total += Math.max((double) counts[level], 0.5);
    }
    for (int level = 1; level < counts.length; level++) {
      shares[level] = Math.max((double) counts[level], 0.5) / total;
    }
    return shares;
  }

  private double lambda() {
    long found = 0;
    for (int pattern : candidates.patterns()) {
      boolean sure = plan.sure().stream().anyMatch(set -> agrees(pattern, set));
      found += sure ? candidates.count(pattern) : 0;
    }
    double n = plan.rows().count();
    double pairs = Math.max(1, n * (n - 1) / 2);
    double matches = Math.max(found / SURE_RECALL, Usual.DUPLICATES * n);
    return Math.min(0.5, matches / (pairs + Usual.APART));
  }

  private boolean agrees(int pattern, int[] set) {
    return Arrays.stream(set).allMatch(c -> patterns.isExact(pattern, c));
  }

  /** Random pairs hold a few matches, which would pass for chance: they are taken out. */
  private double[][] unmatched() {
    double[][] cleaned = new double[random.length][];
    for (int c = 0; c < cleaned.length; c++) {
      double[] shares = new double[random[c].length];
      double total = 0;
      for (int level = 1; level < shares.length; level++) {
        shares[level] = Math.max(random[c][level] - lambda * m[c][level], floor(c, level));
        total += shares[level];
      }
      double[] usual = Usual.chance(patterns.comparison(c));
      for (int level = 1; level < shares.length; level++) {
        double seen = randomPairs * shares[level] / total;
        shares[level] = (seen + Usual.PAIRS * usual[level]) / (randomPairs + Usual.PAIRS);
      }
      cleaned[c] = shares;
    }
    return cleaned;
  }

  /** Chance agreement is never rarer than a tenth of that of equally frequent values. */
  private double floor(int c, int level) {
    Comparison comparison = patterns.comparison(c);
    int distinct = plan.layout().column(comparison.slot()).values().size();
    double equally = 1.0 / Math.max(10, distinct);
    return Math.min(random[c][level], 0.1 * equally);
  }

  /** The mean over the sessions that learn a comparison, each counted by its matches. */
  private double[][] learned() {
    double[][] sums = new double[m.length][];
    double[] weights = new double[m.length];
    Arrays.setAll(sums, c -> new double[m[c].length]);
    for (int[] agreed : plan.training()) {
      Expectation session = new Expectation(patterns, candidates, agreed, u);
      double matches = session.run();
      if (matches >= FEWEST_MATCHES) {
        add(session, Math.sqrt(matches), sums, weights);
      }
    }
    double[][] usual = Expectation.usual(patterns);
    for (int c = 0; c < sums.length; c++) {
      for (int level = 1; level < sums[c].length; level++) {
        sums[c][level] = weights[c] > 0 ? sums[c][level] / weights[c] : usual[c][level];
      }
    }
    return sums;
  }

  private static void add(Expectation session, double by, double[][] sums, double[] weights) {
    for (int c = 0; c < sums.length; c++) {
      double share = session.learned(c) ? by : 0;
      weights[c] += share;
      for (int level = 1; level < sums[c].length; level++) {
        sums[c][level] += share * session.m(c)[level];
      }
    }
  }

  private Fitted.Levels levels(int c) {
    Comparison comparison = patterns.comparison(c);
    int exact = comparison.exact();
    double[] bits = new double[exact];
    for (int level = 1; level <= exact; level++) {
      bits[level - 1] = Fitted.bits(m[c][level] / u[c][level]);
    }
    double[] ordered = Ordered.by(bits, Arrays.copyOfRange(m[c], 1, exact + 1));
    for (int k = 1; k < exact; k++) {
      boolean seen = expected(m[c][k]) >= FEWEST_MATCHES && expected(m[c][k + 1]) >= FEWEST_MATCHES;
      if (seen && bits[k] < bits[k - 1] - WORTH_TELLING) {
        disordered.add(
            "`%s` of `%s` weighed less than `%s`"
                .formatted(
                    comparison.levels().get(k), comparison.name(), comparison.levels().get(k - 1)));
      }
    }
    return new Fitted.Levels(
        comparison.name(),
        comparison.levels(),
        list(Arrays.stream(m[c]).skip(1).map(Fitted::readable)),
        list(Arrays.stream(u[c]).skip(1).map(Fitted::readable)),
        list(Arrays.stream(ordered).map(Fitted::fine)));
  }

  /** How many matches show a level of this share. */
  private double expected(double share) {
    double n = plan.rows().count();
    return share * lambda * n * (n - 1) / 2;
  }

  private static List<Double> list(DoubleStream values) {
    return values.boxed().toList();
  }
}
