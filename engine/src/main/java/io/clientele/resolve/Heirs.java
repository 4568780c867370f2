package io.clientele.resolve;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntToLongFunction;

/**
 * For each number that records bear, the cluster with most of its records; among equals the one
 * with the first of them.
 */
final class Heirs {
  /** Takes the heir of one number. */
  @FunctionalInterface
  interface Taker {
    void take(long number, int cluster);
  }

  private final int[] clusters;

  /** The number in the upper half, the row in the lower. */
  private final long[] sorted;

  /**
   * @param numbers the number of each row; 0 for none
   * @param without numbers that are not given away
   */
  Heirs(int[] clusters, IntToLongFunction numbers, Set<Long> without) {
    this.clusters = clusters;
    long[] found = new long[clusters.length];
    int size = 0;
    for (int row = 0; row < clusters.length; row++) {
      long number = numbers.applyAsLong(row);
      if (number != 0 && (without.isEmpty() || !without.contains(number))) {
        found[size++] = number << 32 | row;
      }
    }
    this.sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
  }

  /** From the lowest number to the highest. */
  void each(Taker taker) {
    int from = 0;
    for (int to = 1; to <= sorted.length; to++) {
      if (to == sorted.length || number(to) != number(from)) {
        taker.take(number(from), heir(from, to));
        from = to;
      }
    }
  }

  private long number(int at) {
    return sorted[at] >>> 32;
  }

  private int cluster(int at) {
    return clusters[(int) sorted[at]];
  }

  private int heir(int from, int to) {
    boolean together = true;
    for (int at = from + 1; at < to && together; at++) {
      together = cluster(at) == cluster(from);
    }
    return together ? cluster(from) : most(from, to);
  }

  /** Clusters side by side, each with the place of its first record. */
  private int most(int from, int to) {
    long[] places = new long[to - from];
    for (int at = from; at < to; at++) {
      places[at - from] = (long) cluster(at) << 32 | at - from;
    }
    Arrays.sort(places);
    int best = 0;
    int bestSize = 0;
    int begin = 0;
    for (int at = 1; at <= places.length; at++) {
      if (at == places.length || places[at] >>> 32 != places[begin] >>> 32) {
        boolean earlier = (int) places[begin] < (int) places[best];
        if (at - begin > bestSize || (at - begin == bestSize && earlier)) {
          best = begin;
          bestSize = at - begin;
        }
        begin = at;
      }
    }
    return (int) (places[best] >>> 32);
  }
}
