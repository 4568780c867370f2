package io.clientele.measure.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** Shares beside one another, and the exact interval of one; see {@link Estimates#share}. */
public final class Shares {
  private Shares() {}

  /**
   * A share with the interval that covers in at least 95 % of samples, whatever the truth: Clopper
   * and Pearson, "The use of confidence or fiducial limits" (1934). Wider than Wilson's.
   */
  public static Optional<Estimate> exact(long successes, long n) {
    if (n <= 0) {
      return Optional.empty();
    }
    double low = successes == 0 ? 0 : beta(successes, n - successes + 1, 0.025);
    double high = successes == n ? 1 : beta(successes + 1, n - successes, 0.975);
    return Optional.of(new Estimate((double) successes / n, low, high, n));
  }

  private static double beta(long a, long b, double probability) {
    return new BetaDistribution(a, b).inverseCumulativeProbability(probability);
  }

  /**
   * How far one share lies above that of an independent group: Newcombe, "Interval estimation for
   * the difference between independent proportions" (1998), method 10, which joins the two
   * intervals of Wilson.
   */
  public static Optional<Estimate> difference(long k1, long n1, long k2, long n2) {
    return Estimates.share(k1, n1)
        .flatMap(one -> Estimates.share(k2, n2).map(other -> difference(one, other)));
  }

  private static Estimate difference(Estimate one, Estimate other) {
    double value = one.value() - other.value();
    double below = Math.hypot(one.value() - one.low(), other.high() - other.value());
    double above = Math.hypot(one.high() - one.value(), other.value() - other.low());
    return new Estimate(value, value - below, value + above, one.n() + other.n());
  }

  /**
   * How far the best of several groups lies above the worst, with {@link #difference}. Groups below
   * {@link Estimate#SMALL} are left out; empty with fewer than two. The best and the worst are
   * chosen by what they show, so that part of the gap is chance.
   */
  public static Optional<Estimate> gap(List<long[]> hitsOfCases) {
    List<long[]> large =
        hitsOfCases.stream()
            .filter(group -> group[1] >= Estimate.SMALL)
            .sorted(Comparator.comparingDouble(group -> (double) group[0] / group[1]))
            .toList();
    if (large.size() < 2) {
      return Optional.empty();
    }
    long[] best = large.get(large.size() - 1);
    long[] worst = large.get(0);
    return difference(best[0], best[1], worst[0], worst[1]);
  }

  /**
   * The shares of all answers to one question, with intervals that hold together: Goodman, "On
   * simultaneous confidence intervals for multinomial proportions" (1965). Empty without answers.
   */
  public static List<Estimate> each(long... counts) {
    long n = 0;
    for (long count : counts) {
      n += count;
    }
    List<Estimate> shares = new ArrayList<>();
    if (n == 0) {
      return shares;
    }
    double b = new ChiSquaredDistribution(1).inverseCumulativeProbability(1 - 0.05 / counts.length);
    for (long count : counts) {
      double middle = b + 2.0 * count;
      double root = Math.sqrt(b * (b + 4.0 * count * (n - count) / n));
      double scale = 2 * (n + b);
      double low = Math.max(0, (middle - root) / scale);
      shares.add(new Estimate((double) count / n, low, (middle + root) / scale, n));
    }
    return shares;
  }
}
