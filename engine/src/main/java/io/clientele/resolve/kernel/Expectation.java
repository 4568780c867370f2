package io.clientele.resolve.kernel;

import java.util.Arrays;

/**
 * One session of expectation maximisation (Dempster, Laird and Rubin, 1977; for linkage: Winkler,
 * 1988) over the patterns that agree exactly in some comparisons: learns the {@code m} of all
 * others, with {@code u} given.
 */
final class Expectation {
  private static final int ROUNDS = 200;
  private static final double SETTLED = 1e-4;

  /** So many imagined pairs keep a level that was not seen from counting as impossible. */
  private static final double IMAGINED = 2;

  private final Patterns patterns;
  private final double[][] u;
  private final boolean[] fixed;
  private final int[] levels;
  private final long[] counts;
  private final double[][] m;
  private double share = 0.3;

  Expectation(Patterns patterns, Histogram histogram, int[] agreed, double[][] u) {
    this.patterns = patterns;
    this.u = u;
    this.fixed = new boolean[patterns.size()];
    for (int comparison : agreed) {
      fixed[comparison] = true;
    }
    int[] chosen = Arrays.stream(histogram.patterns()).filter(p -> agrees(p, agreed)).toArray();
    this.levels = levels(chosen);
    this.counts = Arrays.stream(chosen).mapToLong(histogram::count).toArray();
    this.m = usual(patterns);
  }

  /** What is assumed of matches before anything was learned: mostly exact, the less the less. */
  static double[][] usual(Patterns patterns) {
    double[][] usual = new double[patterns.size()][];
    for (int c = 0; c < usual.length; c++) {
      int exact = patterns.comparison(c).exact();
      usual[c] = new double[exact + 1];
      Arrays.fill(usual[c], 1, exact, 0.2 / Math.max(1, exact - 1));
      usual[c][exact] = 0.8;
    }
    return usual;
  }

  /** Runs until nothing moves; answers about how many matches were learned from. */
  double run() {
    double pairs = Arrays.stream(counts).sum();
    double moved = 1;
    for (int round = 0; round < ROUNDS && moved > SETTLED && pairs > 0; round++) {
      moved = step(pairs);
    }
    return share * pairs;
  }

  boolean learned(int comparison) {
    return !fixed[comparison];
  }

  double[] m(int comparison) {
    return m[comparison];
  }

  private boolean agrees(int pattern, int[] agreed) {
    return Arrays.stream(agreed).allMatch(c -> patterns.isExact(pattern, c));
  }

  /** The levels of all patterns side by side: each is read in every round. */
  private int[] levels(int[] chosen) {
    int[] all = new int[chosen.length * patterns.size()];
    for (int k = 0; k < chosen.length; k++) {
      for (int c = 0; c < patterns.size(); c++) {
        all[k * patterns.size() + c] = patterns.level(chosen[k], c);
      }
    }
    return all;
  }

  private double step(double pairs) {
    double[][] sums = new double[m.length][];
    for (int c = 0; c < m.length; c++) {
      sums[c] = new double[m[c].length];
    }
    double matches = 0;
    for (int k = 0; k < counts.length; k++) {
      double weight = counts[k] * posterior(k);
      matches += weight;
      for (int c = 0; c < m.length; c++) {
        sums[c][levels[k * m.length + c]] += weight;
      }
    }
    double moved = Math.abs(share - matches / pairs);
    share = Math.min(1 - 1e-9, Math.max(1e-9, matches / pairs));
    return Math.max(moved, maximise(sums));
  }

  private double posterior(int place) {
    double match = share;
    double other = 1 - share;
    for (int c = 0; c < m.length; c++) {
      int level = levels[place * m.length + c];
      if (level > 0 && !fixed[c]) {
        match *= m[c][level];
        other *= u[c][level];
      }
    }
    return match / (match + other);
  }

  private double maximise(double[][] sums) {
    double[][] usual = usual(patterns);
    double moved = 0;
    for (int c = 0; c < m.length; c++) {
      double total = IMAGINED + Arrays.stream(sums[c]).skip(1).sum();
      for (int level = 1; level < m[c].length && !fixed[c]; level++) {
        double next = (sums[c][level] + IMAGINED * usual[c][level]) / total;
        moved = Math.max(moved, Math.abs(next - m[c][level]));
        m[c][level] = next;
      }
    }
    return moved;
  }
}
