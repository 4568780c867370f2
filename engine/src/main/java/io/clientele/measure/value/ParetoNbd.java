package io.clientele.measure.value;

import java.util.Optional;

/**
 * The Pareto/NBD model of Schmittlein, Morrison and Colombo, "Counting your customers" (1987), in
 * the form of Fader and Hardie, "A note on deriving the Pareto/NBD model" (2005): a customer buys
 * at a rate that is gamma distributed over customers ({@code r}, {@code alpha}), and stops at any
 * time, at a rate that is gamma distributed too ({@code s}, {@code beta}).
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements PurchaseModel {
  /** Fits the model; empty where nobody bought again or the likelihood has no peak. */
  public static Optional<Fitted<ParetoNbd>> fit(Purchases purchases) {
    if (purchases.repeaters() == 0) {
      return Optional.empty();
    }
    double pace = Math.log(purchases.meanWatched() / purchases.meanRepeats());
    double time = Math.log(purchases.meanWatched());
    double[][] starts = {{0, pace, 0, time}, {-1, pace - 1, -1, time - 1}, {0, pace, -1, time + 1}};
    Purchases some = purchases.sample(2_000);
    return Maximum.of(new ParetoNbdLikelihood(some), new ParetoNbdLikelihood(purchases), starts)
        .map(fit -> new Fitted<>(of(fit.parameters()), fit));
  }

  static ParetoNbd of(double[] p) {
    return new ParetoNbd(p[0], p[1], p[2], p[3]);
  }

  @Override
  public double alive(int repeats, double last, double watched) {
    return 1 / (1 + Math.exp(logOdds(repeats, last, watched)));
  }

  /**
   * The logarithm of the odds that such a customer has stopped: s/(r+s+x) (alpha+T)^(r+x)
   * (beta+T)^s A0, where A0 is a difference of two hypergeometric functions. After Euler's
   * transformation these have positive terms only, and the powers cancel.
   */
  double logOdds(int repeats, double last, double watched) {
    double at = stretch(repeats, last);
    double until = stretch(repeats, watched);
    if (!(at > until)) {
      return Double.NEGATIVE_INFINITY;
    }
    return Math.log(s / (r + s + repeats))
        + (r + repeats) * Math.log(alpha + watched)
        + s * Math.log(beta + watched)
        + at
        + Math.log(-Math.expm1(until - at));
  }

  /** The logarithm of one of the two functions, with the larger scale as its denominator. */
  private double stretch(int repeats, double time) {
    double order = r + s + repeats + 1;
    double start = Math.log(alpha + time);
    double stop = Math.log(beta + time);
    double rate = r + repeats;
    if (alpha >= beta) {
      double z = (alpha - beta) / (alpha + time);
      return -rate * start - s * stop + Math.log(Hypergeometric.of(1, rate, order, z));
    }
    double z = (beta - alpha) / (beta + time);
    double sum = Math.log(Hypergeometric.of(1, s + 1, order, z));
    return (1 - rate) * start - (s + 1) * stop + sum;
  }

  @Override
  public Forecast forecast() {
    return (ahead, repeats, watched) -> {
      double scale = beta + watched;
      return (r + repeats) / (alpha + watched) * scale * bought(ahead / scale);
    };
  }

  @Override
  public double expected(double ahead) {
    return r / alpha * beta * bought(ahead / beta);
  }

  /** (1 - (1 + x)^(1 - s)) / (s - 1), which is ln(1 + x) where s is 1. */
  private double bought(double x) {
    double log = Math.log1p(x);
    double power = (1 - s) * log;
    return Math.abs(power) < 1e-12 ? log : Math.expm1(power) / (1 - s);
  }
}
