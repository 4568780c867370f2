package io.clientele.measure.driver;

import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Estimates;
import java.util.Arrays;
import java.util.Optional;

/**
 * How well cases stand in a circumstance, between 0 and 100, whatever its unit: the rescaling of
 * Ringle and Sarstedt, "Gain more insight from your PLS-SEM results: the importance-performance map
 * analysis" (2016), in which what lowers the score is turned round. Circumstances such as days have
 * no end of their own scale, and a few extreme cases would push all others to one side: so the ends
 * are what 5 and 95 of 100 cases do not exceed, and what lies beyond counts as the end.
 */
final class Performance {
  private static final double TAIL = 0.05;

  private Performance() {}

  /** The mean of the cases; without spread there is none. */
  static Optional<Estimate> of(double[] values, boolean moreIsBetter) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    int beyond = (int) (TAIL * (ascending.length - 1));
    double from = ascending[beyond];
    double to = ascending[ascending.length - 1 - beyond];
    if (from == to) {
      from = ascending[0];
      to = ascending[ascending.length - 1];
    }
    double sum = 0;
    double squares = 0;
    for (double value : ascending) {
      double along = 100 * Math.max(0, Math.min(1, (value - from) / (to - from)));
      double scaled = moreIsBetter ? along : 100 - along;
      sum += scaled;
      squares += scaled * scaled;
    }
    return from == to ? Optional.empty() : Estimates.mean(ascending.length, sum, squares);
  }
}
