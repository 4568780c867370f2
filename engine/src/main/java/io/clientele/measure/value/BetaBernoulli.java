package io.clientele.measure.value;

import java.util.Optional;
import org.hipparchus.special.Gamma;

/**
 * The BG/BB model of Fader, Hardie and Shang, "Customer-base analysis in a discrete-time
 * noncontractual setting" (2010): at each of a number of occasions, such as years, a customer who
 * is still one buys with a probability that is beta distributed over customers ({@code alpha},
 * {@code beta}), and stops with one that is beta distributed too ({@code gamma}, {@code delta}).
 */
public record BetaBernoulli(double alpha, double beta, double gamma, double delta) {
  /**
   * Fits the model; empty where nobody ever bought or the likelihood has no peak.
   *
   * @param repeats on how many occasions after the first each group of customers bought
   * @param last the last of them, counted from 1; 0 where there was none
   * @param occasions how many there were
   * @param customers how many the group has
   */
  public static Optional<Fitted<BetaBernoulli>> fit(
      int[] repeats, int[] last, int[] occasions, double[] customers) {
    Donors donors = new Donors(repeats, last, occasions, customers);
    if (!donors.anyRepeats()) {
      return Optional.empty();
    }
    double[][] starts = {{0, 0, 0, 0}, {0, 0, 0, 1}, {-1, 0, -1, 1}};
    return Maximum.of(donors, donors, starts).map(fit -> new Fitted<>(of(fit.parameters()), fit));
  }

  private static BetaBernoulli of(double[] p) {
    return new BetaBernoulli(p[0], p[1], p[2], p[3]);
  }

  /** The likelihood of what one customer did. */
  double likelihood(int repeats, int last, int occasions) {
    double sum = bought(repeats, occasions - repeats) * stays(occasions);
    for (int stop = last; stop < occasions; stop++) {
      sum += bought(repeats, stop - repeats) * stopsAfter(stop);
    }
    return sum;
  }

  private double bought(int times, int missed) {
    return Math.exp(logBeta(alpha + times, beta + missed) - logBeta(alpha, beta));
  }

  private double stays(int occasions) {
    return Math.exp(logBeta(gamma, delta + occasions) - logBeta(gamma, delta));
  }

  private double stopsAfter(int occasions) {
    return Math.exp(logBeta(gamma + 1, delta + occasions) - logBeta(gamma, delta));
  }

  /** The probability that such a customer is still one at the next occasion. */
  public double alive(int repeats, int last, int occasions) {
    return bought(repeats, occasions - repeats)
        * stays(occasions + 1)
        / likelihood(repeats, last, occasions);
  }

  /** On how many of the next occasions such a customer buys, on average. */
  public double expected(int ahead, int repeats, int last, int occasions) {
    double sum = 0;
    for (int next = 1; next <= ahead; next++) {
      sum += stays(occasions + next);
    }
    return sum * bought(repeats + 1, occasions - repeats) / likelihood(repeats, last, occasions);
  }

  /** The probability that a new customer buys on exactly so many of the first occasions. */
  public double probability(int repeats, int occasions) {
    double sum = ways(occasions, repeats) * bought(repeats, occasions - repeats) * stays(occasions);
    for (int stop = repeats; stop < occasions; stop++) {
      sum += ways(stop, repeats) * bought(repeats, stop - repeats) * stopsAfter(stop);
    }
    return sum;
  }

  private static double ways(int of, int chosen) {
    double ways = 1;
    for (int n = 1; n <= chosen; n++) {
      ways = ways * (of - chosen + n) / n;
    }
    return ways;
  }

  private static double logBeta(double a, double b) {
    return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
  }

  /** The likelihood of groups of customers. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Donors(int[] repeats, int[] last, int[] occasions, double[] customers)
      implements Likelihood {
    boolean anyRepeats() {
      for (int n = 0; n < repeats.length; n++) {
        if (repeats[n] > 0 && customers[n] > 0) {
          return true;
        }
      }
      return false;
    }

    @Override
    public double size() {
      double size = 0;
      for (double count : customers) {
        size += count;
      }
      return size;
    }

    @Override
    public double at(double[] logs) {
      BetaBernoulli model =
          new BetaBernoulli(
              Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]));
      double value = 0;
      for (int n = 0; n < repeats.length; n++) {
        value += customers[n] * Math.log(model.likelihood(repeats[n], last[n], occasions[n]));
      }
      return value;
    }
  }
}
