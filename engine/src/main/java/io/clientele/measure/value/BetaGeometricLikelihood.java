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
    double r = Math.exp(logs[0]);
    double alpha = Math.exp(logs[1]);
    double a = Math.exp(logs[2]);
    double b = Math.exp(logs[3]);
    double[] slope = new double[4];
    double value = counts(new double[] {r, alpha, a, b}, slope);
    for (int at = 0; at < purchases.groups(); at++) {
      int x = purchases.repeats(at);
      double weight = purchases.weight(at);
      double rate = r + x;
      double end = alpha + purchases.watched(at);
      double logEnd = Math.log(end);
      value -= weight * rate * logEnd;
      if (x + shift == 0) {
        slope[0] -= weight * logEnd;
        slope[1] -= weight * rate / end;
        continue;
      }
      double stop = alpha + purchases.last(at);
      double logStop = Math.log(stop);
      double rest = b + x + shift - 1;
      double odds = a / rest * Math.exp(rate * (logEnd - logStop));
      double stopped = odds > 1e300 ? 1 : odds / (1 + odds);
      value +=
          weight
              * (odds > 1e300 ? Math.log(a / rest) + rate * (logEnd - logStop) : Math.log1p(odds));
      slope[0] -= weight * (logEnd - stopped * (logEnd - logStop));
      slope[1] -= weight * rate * ((1 - stopped) / end + stopped / stop);
      slope[2] += weight * stopped / a;
      slope[3] -= weight * stopped / rest;
    }
    gradient[0] = slope[0] * r;
    gradient[1] = slope[1] * alpha;
    gradient[2] = slope[2] * a;
    gradient[3] = slope[3] * b;
    return value;
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
