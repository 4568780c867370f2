package io.clientele.measure.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  public static Optional<Spread> of(double[]... units) {
    List<double[]> sums = new ArrayList<>();
    for (double[] unit : units) {
      double squares = Arrays.stream(unit).map(x -> x * x).sum();
      sums.add(new double[] {unit.length, Arrays.stream(unit).sum(), squares});
    }
    return of(sums);
  }

  /** The same from the number, the sum and the sum of squares of each unit. */
  public static Optional<Spread> of(List<double[]> sums) {
    List<double[]> units = sums.stream().filter(unit -> unit[0] > 0).toList();
    int k = units.size();
    double n = units.stream().mapToDouble(unit -> unit[0]).sum();
    if (k < 2 || n <= k) {
      return Optional.empty();
    }
    double mean = units.stream().mapToDouble(unit -> unit[1]).sum() / n;
    double between = 0;
    double within = 0;
    double sizes = 0;
    for (double[] unit : units) {
      double apart = unit[1] / unit[0] - mean;
      between += unit[0] * apart * apart;
      within += Math.max(0, unit[2] - unit[1] * unit[1] / unit[0]);
      sizes += unit[0] * unit[0];
    }
    double msb = between / (k - 1);
    double msw = within / (n - k);
    return msb + msw == 0
        ? Optional.empty()
        : Optional.of(of(msb, msw, (n - sizes / n) / (k - 1), new double[] {k, n}));
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
}
