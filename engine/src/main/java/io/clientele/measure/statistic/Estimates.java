package io.clientele.measure.statistic;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/** Turns sufficient statistics into estimates; empty where there is no interval to give. */
public final class Estimates {
  /** The 97.5 % point of the normal distribution. */
  public static final double Z = 1.959963984540054;

  private Estimates() {}

  /**
   * A share of successes, between 0 and 1: k/n with the score interval of Wilson, "Probable
   * inference, the law of succession, and statistical inference" (1927).
   */
  public static Optional<Estimate> share(long successes, long n) {
    if (n <= 0) {
      return Optional.empty();
    }
    Estimate score = score((double) successes / n, (double) n);
    double low = successes == 0 ? 0 : score.low();
    double high = successes == n ? 1 : score.high();
    return Optional.of(new Estimate(score.value(), low, high, n));
  }

  /** Wilson's interval of a share of n, which need not be whole. */
  static Estimate score(double share, double n) {
    double spread = Z * Z / n;
    double centre = (share + spread / 2) / (1 + spread);
    double half = Z * Math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread);
    return new Estimate(share, centre - half, centre + half, (long) n);
  }

  /** A mean with Student's interval; the variance is the sample's, over n - 1. */
  public static Optional<Estimate> mean(long n, double sum, double sumOfSquares) {
    if (n < 2) {
      return Optional.empty();
    }
    double mean = sum / n;
    double variance = Math.max(0, (sumOfSquares - sum * mean) / (n - 1));
    double t = new TDistribution(n - 1.0).inverseCumulativeProbability(0.975);
    double half = t * Math.sqrt(variance / n);
    return Optional.of(new Estimate(mean, mean - half, mean + half, n));
  }

  /**
   * The recommendation score in points: 100(p - d) with variance (p + d - (p - d)^2)/n. Where the
   * sample is small or a side has fewer than five answers, the interval comes from the counts with
   * 3/4, 3/2 and 3/4 added (Rocks, "Interval estimation for the Net Promoter Score", 2016).
   */
  public static Optional<Estimate> promoters(long n, long promoters, long detractors) {
    if (n <= 0) {
      return Optional.empty();
    }
    Promotion counts = new Promotion(n, promoters, detractors);
    boolean small = counts.small();
    double size = small ? n + 3.0 : n;
    double p = (promoters + (small ? 0.75 : 0)) / size;
    double d = (detractors + (small ? 0.75 : 0)) / size;
    double half = Z * Math.sqrt((p + d - (p - d) * (p - d)) / size);
    double low = Math.max(-1, p - d - half);
    double high = Math.min(1, p - d + half);
    return Optional.of(new Estimate(counts.score(), low, high, n).times(100));
  }

  /** The median of values in ascending order, as {@link Middle} has it. */
  public static Optional<Estimate> median(double[] ascending) {
    Middle middle = new Middle(ascending.length);
    for (double value : ascending) {
      middle.add(value, true);
    }
    return middle.estimate();
  }

  /** A full count, which has no uncertainty of its own. */
  public static Optional<Estimate> count(long n) {
    return Optional.of(new Estimate(n, n, n, n));
  }
}
