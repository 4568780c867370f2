package io.clientele.measure.statistic;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * How much of the difference between outcomes lies between the units that bring them about: one-way
 * analysis of variance (Shrout and Fleiss, "Intraclass correlations", 1979, case 1, extended to
 * units of unequal size by the mean size n0 of Snedecor and Cochran).
 *
 * @param correlation the intra-class correlation ICC(1): 0 where units are alike, 1 where only the
 *     unit matters; with the interval from the F distribution
 * @param between standard deviation between units, chance within them taken out
 * @param within standard deviation within a unit
 */
public record Spread(Estimate correlation, double between, double within) {
  /** Empty with fewer than two units, nothing repeated, or no difference at all. */
  public static Optional<Spread> of(double[][] units) {
    double[][] filled =
        Arrays.stream(units).filter(unit -> unit.length > 0).toArray(double[][]::new);
    int k = filled.length;
    double n = Arrays.stream(filled).mapToInt(unit -> unit.length).sum();
    if (k < 2 || n <= k) {
      return Optional.empty();
    }
    double msb = squaresBetween(filled, n) / (k - 1);
    double msw = squaresWithin(filled) / (n - k);
    if (msb + msw == 0) {
      return Optional.empty();
    }
    double size = (n - Arrays.stream(filled).mapToDouble(u -> u.length).map(u -> u * u).sum() / n);
    return Optional.of(of(msb, msw, size / (k - 1), new double[] {k, n}));
  }

  private static Spread of(double msb, double msw, double size, double[] counts) {
    double k = counts[0];
    double n = counts[1];
    double f = msw == 0 ? Double.POSITIVE_INFINITY : msb / msw;
    FDistribution chance = new FDistribution(k - 1, n - k);
    FDistribution mirror = new FDistribution(n - k, k - 1);
    double low = f / chance.inverseCumulativeProbability(0.975);
    double high = f * mirror.inverseCumulativeProbability(0.975);
    Estimate correlation =
        new Estimate(
            Math.max(0, share(f, size)),
            Math.max(0, share(low, size)),
            Math.max(0, share(high, size)),
            (long) n);
    return new Spread(correlation, Math.sqrt(Math.max(0, msb - msw) / size), Math.sqrt(msw));
  }

  private static double share(double f, double size) {
    return Double.isInfinite(f) ? 1 : (f - 1) / (f + size - 1);
  }

  private static double squaresBetween(double[][] units, double n) {
    double all = Arrays.stream(units).flatMapToDouble(Arrays::stream).sum() / n;
    double squares = 0;
    for (double[] unit : units) {
      double apart = mean(unit) - all;
      squares += unit.length * apart * apart;
    }
    return squares;
  }

  private static double squaresWithin(double[][] units) {
    double squares = 0;
    for (double[] unit : units) {
      double mean = mean(unit);
      for (double value : unit) {
        squares += (value - mean) * (value - mean);
      }
    }
    return squares;
  }

  private static double mean(double[] unit) {
    return Arrays.stream(unit).sum() / unit.length;
  }
}
