package io.clientele.measure.value;

import org.hipparchus.special.Gamma;

/**
 * The likelihood of {@link BetaGeometric}, in the form of Fader and Hardie, "Overcoming the BG/NBD
 * model's #NUM! error problem" (2013). What depends on the number of repeats alone is worked out
 * once for each number.
 */
final class BetaGeometricLikelihood implements Likelihood {
  private final Purchases purchases;
  private final double[] byRepeats;
  private final int shift;

  BetaGeometricLikelihood(Purchases purchases, boolean modified) {
    this.purchases = purchases;
    this.byRepeats = purchases.byRepeats();
    this.shift = modified ? 1 : 0;
  }

  @Override
  public double size() {
    return purchases.customers();
  }

  @Override
  public double at(double[] logs) {
    return at(logs, new double[4]);
  }

  @Override
  public double at(double[] logs, double[] gradient) {
    double[] p = {Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3])};
    double[] slope = new double[4];
    double value = counts(p, slope);
    for (int at = 0; at < purchases.groups(); at++) {
      if (purchases.repeats(at) + shift > 0) {
        value += purchases.weight(at) * perhapsStopped(at, p, slope);
      } else {
        double end = p[1] + purchases.watched(at);
        double logEnd = Math.log(end);
        value -= purchases.weight(at) * p[0] * logEnd;
        slope[0] -= purchases.weight(at) * logEnd;
        slope[1] -= purchases.weight(at) * p[0] / end;
      }
    }
    for (int n = 0; n < 4; n++) {
      gradient[n] = slope[n] * p[n];
    }
    return value;
  }

  /** The likelihood of one customer who may have stopped, but for what goes by counts alone. */
  private double perhapsStopped(int at, double[] p, double[] slope) {
    int x = purchases.repeats(at);
    double weight = purchases.weight(at);
    double rate = p[0] + x;
    double end = p[1] + purchases.watched(at);
    double stop = p[1] + purchases.last(at);
    double logEnd = Math.log(end);
    double apart = logEnd - Math.log(stop);
    double rest = p[3] + x + shift - 1;
    double odds = p[2] / rest * Math.exp(rate * apart);
    boolean certain = odds > 1e300;
    double stopped = certain ? 1 : odds / (1 + odds);
    slope[0] -= weight * (logEnd - stopped * apart);
    slope[1] -= weight * rate * ((1 - stopped) / end + stopped / stop);
    slope[2] += weight * stopped / p[2];
    slope[3] -= weight * stopped / rest;
    double either = certain ? Math.log(p[2] / rest) + rate * apart : Math.log1p(odds);
    return either - rate * logEnd;
  }

  /** What depends on the number of repeats alone. */
  private double counts(double[] p, double[] slope) {
    double r = p[0];
    double ab = p[2] + p[3];
    double value = 0;
    for (int x = 0; x < byRepeats.length; x++) {
      double weight = byRepeats[x];
      if (weight > 0) {
        int y = x + shift;
        value += weight * (Gamma.logGamma(r + x) - Gamma.logGamma(r) + r * Math.log(p[1]));
        value += weight * (Gamma.logGamma(ab) - Gamma.logGamma(ab + y));
        value += weight * (Gamma.logGamma(p[3] + y) - Gamma.logGamma(p[3]));
        slope[0] += weight * (Gamma.digamma(r + x) - Gamma.digamma(r) + Math.log(p[1]));
        slope[1] += weight * r / p[1];
        double both = Gamma.digamma(ab) - Gamma.digamma(ab + y);
        slope[2] += weight * both;
        slope[3] += weight * (both + Gamma.digamma(p[3] + y) - Gamma.digamma(p[3]));
      }
    }
    return value;
  }
}
