package io.clientele.measure.statistic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/** How often chance alone would show as much, and what remains when many questions are asked. */
public final class Chance {
  /** Sums of probabilities that should be equal differ by less. */
  private static final double SLACK = 1 + 1e-7;

  private Chance() {}

  /**
   * Whether k1 of n1 and k2 of n2 differ: Fisher's exact test ("Statistical Methods for Research
   * Workers"), two-sided, the probability of all tables that are no likelier than this one.
   */
  public static double fisher(int k1, int n1, int k2, int n2) {
    int hits = k1 + k2;
    if (n1 == 0 || n2 == 0 || hits == 0 || hits == n1 + n2) {
      return 1;
    }
    HypergeometricDistribution tables = new HypergeometricDistribution(n1 + n2, hits, n1);
    double limit = tables.probability(k1) * SLACK;
    double p = 0;
    for (int k = Math.max(0, hits - n2); k <= Math.min(hits, n1); k++) {
      double probability = tables.probability(k);
      p += probability <= limit ? probability : 0;
    }
    return Math.min(1, p);
  }

  /**
   * Whether rows and columns of a table of counts hang together: Pearson's chi-square test (1900).
   * Rows and columns without a count say nothing and are left out.
   */
  public static double independence(long[][] counts) {
    double[] rows = new double[counts.length];
    double[] columns = new double[counts.length == 0 ? 0 : counts[0].length];
    double all = margins(counts, rows, columns);
    int freedom = (filled(rows) - 1) * (filled(columns) - 1);
    if (freedom < 1) {
      return 1;
    }
    double square = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        double expected = rows[row] * columns[column] / all;
        double apart = counts[row][column] - expected;
        square += expected == 0 ? 0 : apart * apart / expected;
      }
    }
    return 1 - new ChiSquaredDistribution(freedom).cumulativeProbability(square);
  }

  static double margins(long[][] counts, double[] rows, double[] columns) {
    double all = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        rows[row] += counts[row][column];
        columns[column] += counts[row][column];
        all += counts[row][column];
      }
    }
    return all;
  }

  private static int filled(double[] sums) {
    return (int) Arrays.stream(sums).filter(sum -> sum > 0).count();
  }

  /**
   * Probabilities of chance after asking this many questions, so that none of those below 5 % is
   * false in 95 % of cases: Holm, "A simple sequentially rejective multiple test procedure" (1979).
   */
  public static double[] holm(double... p) {
    int[] order = ascending(p);
    double[] adjusted = new double[p.length];
    double largest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      largest = Math.max(largest, Math.min(1, p[order[rank]] * (p.length - rank)));
      adjusted[order[rank]] = largest;
    }
    return adjusted;
  }

  /**
   * The same so that of those below 5 % at most 5 % are expected to be false: Benjamini and
   * Hochberg, "Controlling the false discovery rate" (1995).
   */
  public static double[] benjaminiHochberg(double... p) {
    int[] order = ascending(p);
    double[] adjusted = new double[p.length];
    double least = 1;
    for (int rank = order.length; rank > 0; rank--) {
      least = Math.min(least, p[order[rank - 1]] * p.length / rank);
      adjusted[order[rank - 1]] = least;
    }
    return adjusted;
  }

  private static int[] ascending(double[] p) {
    return IntStream.range(0, p.length)
        .boxed()
        .sorted(Comparator.comparingDouble(n -> p[n]))
        .mapToInt(n -> n)
        .toArray();
  }
}
