package io.clientele.measure.value;

import org.hipparchus.special.Gamma;

/**
 * The likelihood of {@link GammaGamma} by every so many-th customer. What depends on the number of
 * purchases alone is worked out once for each number.
 */
final class GammaGammaLikelihood implements Likelihood {
  private final int[] repeats;
  private final double[] means;
  private final int step;

  /** Per number of purchases: how many customers, and the sum of the logarithms of their values. */
  private final double[] customers;

  private final double[] logs;
  private double size;
  private double sum;

  GammaGammaLikelihood(int[] repeats, double[] means, int step) {
    this.repeats = repeats;
    this.means = means;
    this.step = step;
    int most = 0;
    for (int n = 0; n < repeats.length; n += step) {
      most = Math.max(most, repeats[n]);
    }
    this.customers = new double[most + 1];
    this.logs = new double[most + 1];
    for (int n = 0; n < repeats.length; n += step) {
      if (repeats[n] < 1 || !(means[n] > 0) || Double.isInfinite(means[n])) {
        throw new IllegalArgumentException(
            "no model for " + repeats[n] + " purchases of " + means[n]);
      }
      customers[repeats[n]]++;
      logs[repeats[n]] += Math.log(means[n]);
      sum += means[n];
      size++;
    }
  }

  double mean() {
    return sum / size;
  }

  @Override
  public double size() {
    return size;
  }

  @Override
  public double at(double[] place) {
    return at(place, new double[3]);
  }

  @Override
  public double at(double[] place, double[] gradient) {
    double p = Math.exp(place[0]);
    double q = Math.exp(place[1]);
    double v = Math.exp(place[2]);
    double[] slope = new double[3];
    double value = counts(new double[] {p, q, v}, slope);
    for (int n = 0; n < repeats.length; n += step) {
      int x = repeats[n];
      double whole = x * means[n] + v;
      double order = p * x + q;
      double log = Math.log(whole);
      value -= order * log;
      slope[0] -= x * log;
      slope[1] -= log;
      slope[2] -= order / whole;
    }
    gradient[0] = slope[0] * p;
    gradient[1] = slope[1] * q;
    gradient[2] = slope[2] * v;
    return value;
  }

  private double counts(double[] at, double[] slope) {
    double p = at[0];
    double q = at[1];
    double value = 0;
    for (int x = 1; x < customers.length; x++) {
      double weight = customers[x];
      if (weight > 0) {
        double order = Gamma.digamma(p * x + q);
        value += weight * (Gamma.logGamma(p * x + q) - Gamma.logGamma(p * x));
        value += weight * (q * Math.log(at[2]) - Gamma.logGamma(q) + p * x * Math.log(x));
        value += (p * x - 1) * logs[x];
        slope[0] += x * (weight * (order - Gamma.digamma(p * x) + Math.log(x)) + logs[x]);
        slope[1] += weight * (order - Gamma.digamma(q) + Math.log(at[2]));
        slope[2] += weight * q / at[2];
      }
    }
    return value;
  }
}
