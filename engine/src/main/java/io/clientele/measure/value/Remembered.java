package io.clientele.measure.value;

import java.util.Arrays;

/**
 * What a forecast says of customers who bought as often and were watched as long, whenever they
 * bought last: many customers share it where times are whole days. It keeps the newest answers.
 */
final class Remembered {
  private static final int SLOTS = 1 << 16;

  /** The sum of a customer's purchases ahead, by repeats and time. */
  interface Sum {
    double of(int repeats, double watched);
  }

  private final Sum sum;
  private final int[] repeats = new int[SLOTS];
  private final double[] watched = new double[SLOTS];
  private final double[] sums = new double[SLOTS];

  Remembered(Sum sum) {
    this.sum = sum;
    Arrays.fill(repeats, -1);
  }

  double of(int repeats, double watched) {
    long hash = (Double.doubleToLongBits(watched) ^ repeats) * 0x9E3779B97F4A7C15L;
    int slot = (int) (hash >>> 48);
    if (this.repeats[slot] != repeats || this.watched[slot] != watched) {
      this.repeats[slot] = repeats;
      this.watched[slot] = watched;
      sums[slot] = sum.of(repeats, watched);
    }
    return sums[slot];
  }
}
