package io.clientele.transform.offer;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/** Dunning's likelihood ratio of a count against the one expected. */
final class LikelihoodRatio {
  private static final ChiSquaredDistribution ONE = new ChiSquaredDistribution(1);

  private LikelihoodRatio() {}

  /** Twice the logarithm of the ratio for a Poisson count; 0 where nothing was expected. */
  static double of(long observed, double expected) {
    if (expected <= 0) {
      return 0;
    }
    double log = observed == 0 ? 0 : observed * Math.log(observed / expected);
    return 2 * Math.max(0, log - observed + expected);
  }

  /**
   * From which ratio on a pair counts as tied, so that of those that do at most a share is expected
   * to be chance (Benjamini and Hochberg); infinite where none does.
   */
  static double threshold(double[] ratios, double falseShare) {
    double[] ascending = ratios.clone();
    Arrays.sort(ascending);
    int pairs = ascending.length;
    for (int rank = pairs; rank >= 1; rank--) {
      double ratio = ascending[pairs - rank];
      double p = 1 - ONE.cumulativeProbability(ratio);
      if (p <= falseShare * rank / pairs) {
        return ratio;
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
