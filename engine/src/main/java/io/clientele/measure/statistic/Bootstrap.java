package io.clientele.measure.statistic;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals for figures without a formula: the 2.5 % and 97.5 % points of the figure over samples
 * drawn with replacement (Efron, "Bootstrap methods: another look at the jackknife", 1979). Whole
 * clusters are drawn, such as all cases of one customer, since what one customer does is alike. One
 * seed gives one interval.
 */
public final class Bootstrap {
  /** How many samples are drawn. */
  public static final int SAMPLES = 1_000;

  private final long seed;

  public Bootstrap(long seed) {
    this.seed = seed;
  }

  /**
   * The interval of a figure of {@code size} observations, each a cluster of its own. The figure
   * takes the numbers of those drawn; a sample that has none (not a number) is left out, and with
   * fewer than half of them left there is no interval.
   */
  public Optional<Estimate> interval(int size, ToDoubleFunction<int[]> figure) {
    int[] own = new int[size];
    Arrays.setAll(own, n -> n);
    return interval(own, figure);
  }

  /** The same where observations share clusters: {@code cluster} names that of each. */
  public Optional<Estimate> interval(int[] cluster, ToDoubleFunction<int[]> figure) {
    int[][] members = Clusters.of(cluster);
    int[] all = new int[cluster.length];
    Arrays.setAll(all, n -> n);
    double value = cluster.length == 0 ? Double.NaN : figure.applyAsDouble(all);
    if (Double.isNaN(value) || members.length < 2) {
      return Optional.empty();
    }
    double[] figures = figures(members, figure);
    return figures.length < SAMPLES / 2
        ? Optional.empty()
        : Optional.of(
            new Estimate(
                value, Quantiles.of(figures, 0.025), Quantiles.of(figures, 0.975), cluster.length));
  }

  /** The figures of all samples that have one, ascending. */
  private double[] figures(int[][] members, ToDoubleFunction<int[]> figure) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] figures = new double[SAMPLES];
    int found = 0;
    for (int sample = 0; sample < SAMPLES; sample++) {
      double drawn = figure.applyAsDouble(Clusters.draw(members, random));
      if (!Double.isNaN(drawn)) {
        figures[found++] = drawn;
      }
    }
    double[] ascending = Arrays.copyOf(figures, found);
    Arrays.sort(ascending);
    return ascending;
  }
}
