package io.clientele.measure.value;

import java.util.Optional;

/**
 * What a purchase is worth: the Gamma-Gamma model of Fader and Hardie, "The Gamma-Gamma model of
 * monetary value" (note 025, 2013). The values of one customer's purchases vary around a mean that
 * itself varies over customers ({@code p}, {@code q}, {@code v}), whatever the number of purchases.
 */
public record GammaGamma(double p, double q, double v) {
  /**
   * Fits the model to customers who bought again: how often, and the mean value of those purchases,
   * each above 0. Empty with none of them, or where the likelihood has no peak.
   */
  public static Optional<Fitted<GammaGamma>> fit(int[] repeats, double[] means) {
    if (repeats.length == 0) {
      return Optional.empty();
    }
    GammaGammaLikelihood all = new GammaGammaLikelihood(repeats, means, 1);
    double scale = Math.log(all.mean());
    double[][] starts = {{1, 1, scale}, {0, 0, scale}, {2, 1.5, scale - 1}};
    int step = Math.max(1, repeats.length / 5_000);
    return Maximum.of(new GammaGammaLikelihood(repeats, means, step), all, starts)
        .map(fit -> new Fitted<>(of(fit.parameters()), fit));
  }

  private static GammaGamma of(double[] parameters) {
    return new GammaGamma(parameters[0], parameters[1], parameters[2]);
  }

  /** The mean over all customers; not a number where it has no bound, at q of 1 or less. */
  public double mean() {
    return q > 1 ? p * v / (q - 1) : Double.NaN;
  }

  /**
   * What a purchase of one customer is worth: the more purchases are known, the nearer to their
   * mean, and the fewer, the nearer to that of all customers.
   */
  public double expected(int repeats, double mean) {
    double known = p * repeats;
    return known == 0 ? mean() : p * (v + mean * repeats) / (known + q - 1);
  }
}
