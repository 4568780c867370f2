package io.clientele.measure.value;

import java.util.Optional;
import org.hipparchus.special.Gamma;

/**
 * The BG/NBD model of Fader, Hardie and Lee, "Counting your customers the easy way" (2005), and its
 * modification by Batislam, Denizel and Filiztekin, "Empirical validation and comparison of models
 * for customer base analysis" (2007), MBG/NBD: a customer buys at a rate that is gamma distributed
 * over customers ({@code r}, {@code alpha}), and stops after a purchase with a probability that is
 * beta distributed ({@code a}, {@code b}). In the first form nobody stops before buying again.
 */
public record BetaGeometric(double r, double alpha, double a, double b, boolean modified)
    implements PurchaseModel {
  /** The formulas have gaps, such as where a is 1; this near to one they are taken beside it. */
  private static final double NEAR = 1e-6;

  /** Fits the first form; empty where nobody bought again or the likelihood has no peak. */
  public static Optional<Fitted<BetaGeometric>> fit(Purchases purchases) {
    return fit(purchases, false);
  }

  /** Fits the modified form; empty where nobody bought again or the likelihood has no peak. */
  public static Optional<Fitted<BetaGeometric>> fitModified(Purchases purchases) {
    return fit(purchases, true);
  }

  private static Optional<Fitted<BetaGeometric>> fit(Purchases purchases, boolean modified) {
    if (purchases.repeaters() == 0) {
      return Optional.empty();
    }
    double pace = Math.log(purchases.meanWatched() / purchases.meanRepeats());
    double[][] starts = {{0, pace, 0, 0}, {-1, pace - 1, 0, 1}, {1, pace + 1, -1, 0}};
    Purchases some = purchases.sample(5_000);
    return Maximum.of(
            new BetaGeometricLikelihood(some, modified),
            new BetaGeometricLikelihood(purchases, modified),
            starts)
        .map(fit -> new Fitted<>(of(fit.parameters(), modified), fit));
  }

  private static BetaGeometric of(double[] p, boolean modified) {
    return new BetaGeometric(p[0], p[1], p[2], p[3], modified);
  }

  @Override
  public double alive(int repeats, double last, double watched) {
    if (repeats == 0 && !modified) {
      return 1;
    }
    double odds = a / (b + repeats - (modified ? 0 : 1));
    return 1 / (1 + odds * Math.pow((alpha + watched) / (alpha + last), r + repeats));
  }

  /**
   * Equation 10 of Fader, Hardie and Lee, after Euler's transformation of the hypergeometric
   * function, which then does not overflow however often a customer buys.
   */
  @Override
  public Forecast forecast() {
    return (ahead, repeats, watched) -> {
      double c = beside(a + b + repeats - (modified ? 0 : 1));
      return c * bought(c, ahead / (alpha + watched + ahead));
    };
  }

  @Override
  public double expected(double ahead) {
    double c = beside(a + b - (modified ? 0 : 1));
    return (modified ? b : c) * bought(c, ahead / (alpha + ahead));
  }

  private double bought(double c, double z) {
    double d = beside(a - 1);
    double e = (modified ? a + b : a + b - 1) - r;
    return (1 - Math.pow(1 - z, d) * Hypergeometric.of(e, d, c, z)) / d;
  }

  private static double beside(double zero) {
    return Math.abs(zero) < NEAR ? NEAR : zero;
  }

  /** The probability that a new customer buys again exactly so often in a time (first form). */
  public double probability(int purchases, double time) {
    if (modified) {
      throw new IllegalStateException("the probability of a count is that of the first form");
    }
    double left = alpha / (alpha + time);
    double term = Math.pow(left, r);
    double fewer = 0;
    for (int n = 0; n < purchases; n++) {
      fewer += term;
      term *= (r + n) / (n + 1) * (1 - left);
    }
    double survived = Math.exp(logBeta(a, b + purchases) - logBeta(a, b));
    double stopped =
        purchases == 0 ? 0 : Math.exp(logBeta(a + 1, b + purchases - 1) - logBeta(a, b));
    return survived * term + stopped * (1 - fewer);
  }

  private static double logBeta(double a, double b) {
    return Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b);
  }
}
