package io.clientele.measure.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How long something lasts where some of it still lasts: the product-limit estimate of Kaplan and
 * Meier, "Nonparametric estimation from incomplete observations" (1958), with the variance of
 * Greenwood (1926).
 */
public final class Survival {
  /** What is left after a time at which something ended, and its standard error. */
  public record Step(double time, long atRisk, long ended, double left, double error) {
    /**
     * The limits of what is left, on the scale of log(-log), so that they stay between 0 and 1
     * (Kalbfleisch and Prentice, "The Statistical Analysis of Failure Time Data", 1980).
     */
    public Estimate interval() {
      if (left == 0) {
        return new Estimate(0, 0, 0, atRisk);
      }
      double width = Estimates.Z * error / (left * Math.log(left));
      double low = Math.pow(left, Math.exp(-width));
      double high = Math.pow(left, Math.exp(width));
      return new Estimate(left, low, high, atRisk);
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private final long n;

  private Survival(long n) {
    this.n = n;
  }

  /**
   * From times in ascending order: how many lasted so long, and how many of them ended then. The
   * others were still lasting when they were last seen.
   */
  public static Survival of(double[] ascending, long[] counts, long[] ended) {
    long all = 0;
    for (long count : counts) {
      all += count;
    }
    Survival survival = new Survival(all);
    ProductLimit limit = new ProductLimit(all, survival.steps::add);
    for (int at = 0; at < ascending.length; at++) {
      limit.add(ascending[at], counts[at], ended[at]);
    }
    limit.end();
    return survival;
  }

  /** From times in any order, each with whether it ended. */
  public static Survival of(double[] times, boolean[] ended) {
    double[][] sorted = Times.sorted(times, ended);
    long[] counts = new long[times.length];
    long[] over = new long[times.length];
    for (int at = 0; at < times.length; at++) {
      counts[at] = 1;
      over[at] = sorted[1][at] > 0 ? 1 : 0;
    }
    return of(sorted[0], counts, over);
  }

  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** How many times there are, ended or not. */
  public long size() {
    return n;
  }

  /**
   * The time by which half have ended, with the limits of Brookmeyer and Crowley, "A confidence
   * interval for the median survival time" (1982): the times at which half lies within the limits
   * of what is left. Empty where so much still lasts that the median, or its upper limit, is not
   * reached.
   */
  public Optional<Estimate> median() {
    Halving halving = new Halving();
    steps.forEach(halving::add);
    return halving.estimate(n);
  }
}
