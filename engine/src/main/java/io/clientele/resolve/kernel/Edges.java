package io.clientele.resolve.kernel;

import java.util.Arrays;

/** Pairs of rows, each one number: the lower row in the upper half. */
final class Edges {
  private long[] pairs = new long[1 << 10];
  private int size;

  static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }

  void add(int a, int b) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = pair(a, b);
  }

  void addAll(Edges other) {
    if (size + other.size > pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(pairs.length * 2, size + other.size));
    }
    System.arraycopy(other.pairs, 0, pairs, size, other.size);
    size += other.size;
  }

  long[] sorted() {
    long[] all = Arrays.copyOf(pairs, size);
    Arrays.parallelSort(all);
    return all;
  }
}
