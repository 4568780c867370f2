package io.clientele.resolve.kernel;

/** Packed rows, end to end. */
record Rows(int[] cells, int count, int width) {
  private static final int MOST = Integer.MAX_VALUE - 8;

  Rows(int count, int width) {
    this(new int[size(count, width)], count, width);
  }

  int start(int row) {
    return row * width;
  }

  /** A long that was written low half first. */
  static long two(int[] cells, int at) {
    return (cells[at] & 0xFFFFFFFFL) | ((long) cells[at + 1] << 32);
  }

  private static int size(int count, int width) {
    long cells = (long) count * width;
    if (cells > MOST) {
      throw new TooLarge(
          "%,d records do not fit into one run of the single-machine engine".formatted(count));
    }
    return (int) cells;
  }
}
