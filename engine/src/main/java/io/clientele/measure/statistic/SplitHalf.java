package io.clientele.measure.statistic;

import java.util.List;
import java.util.Optional;

/**
 * The reliability of a measure from two halves of those it is taken of: their correlation r over
 * repetitions, stepped up to the whole by 2r / (1 + r) (Spearman, "Correlation calculated from
 * faulty data", and Brown, "Some experimental results in the correlation of mental abilities", both
 * 1910).
 */
public final class SplitHalf {
  /** Fewer repetitions say nothing. */
  private static final int FEWEST = 6;

  private SplitHalf() {}

  /** Between 0 and 1; halves that disagree count as 0. Empty where a half never changes. */
  public static Optional<Double> of(List<double[]> pairs) {
    int n = pairs.size();
    if (n < FEWEST) {
      return Optional.empty();
    }
    double meanX = pairs.stream().mapToDouble(pair -> pair[0]).sum() / n;
    double meanY = pairs.stream().mapToDouble(pair -> pair[1]).sum() / n;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (double[] pair : pairs) {
      xx += (pair[0] - meanX) * (pair[0] - meanX);
      yy += (pair[1] - meanY) * (pair[1] - meanY);
      xy += (pair[0] - meanX) * (pair[1] - meanY);
    }
    if (!(xx > 0 && yy > 0)) {
      return Optional.empty();
    }
    double r = xy / Math.sqrt(xx * yy);
    return Optional.of(r <= 0 ? 0 : 2 * r / (1 + r));
  }
}
