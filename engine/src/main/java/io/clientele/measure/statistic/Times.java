package io.clientele.measure.statistic;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Times with whether each ended, in ascending order. */
final class Times {
  private Times() {}

  /** The times, and 1 for each that ended. */
  static double[][] sorted(double[] times, boolean[] ended) {
    int[] order =
        IntStream.range(0, times.length)
            .boxed()
            .sorted(Comparator.comparingDouble(n -> times[n]))
            .mapToInt(n -> n)
            .toArray();
    double[][] sorted = new double[2][times.length];
    for (int at = 0; at < order.length; at++) {
      sorted[0][at] = times[order[at]];
      sorted[1][at] = ended[order[at]] ? 1 : 0;
    }
    return sorted;
  }
}
