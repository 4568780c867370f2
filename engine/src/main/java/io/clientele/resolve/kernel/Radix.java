package io.clientele.resolve.kernel;

/** Sorts longs by their upper halves, eleven bits at a pass, and keeps equal ones in order. */
final class Radix {
  private static final int BITS = 11;
  private static final int PLACES = 1 << BITS;

  private Radix() {}

  /** The same longs in order of their upper halves as unsigned numbers; the array is used up. */
  static long[] sorted(long[] longs) {
    long[] from = longs;
    long[] to = new long[longs.length];
    for (int shift = Integer.SIZE; shift < Long.SIZE; shift += BITS) {
      pass(from, to, shift);
      long[] done = to;
      to = from;
      from = done;
    }
    return from;
  }

  private static void pass(long[] from, long[] to, int shift) {
    int[] next = new int[PLACES];
    for (long each : from) {
      next[(int) (each >>> shift) & PLACES - 1]++;
    }
    int before = 0;
    for (int place = 0; place < PLACES; place++) {
      int count = next[place];
      next[place] = before;
      before += count;
    }
    for (long each : from) {
      to[next[(int) (each >>> shift) & PLACES - 1]++] = each;
    }
  }
}
