package io.clientele.resolve.kernel;

/** Packed rows, end to end. */
final class Rows {
  private static final int MOST = Integer.MAX_VALUE - 8;
  private final int[] cells;
  private final int count;
  private final int width;

  Rows(int count, int width) {
    if ((long) count * width > MOST) {
      throw new TooLarge(
          "%,d records do not fit into one run of the single-machine engine".formatted(count));
    }
    this.cells = new int[count * width];
    this.count = count;
    this.width = width;
  }

  int[] cells() {
    return cells;
  }

  int count() {
    return count;
  }

  int width() {
    return width;
  }

  /** Where a row begins. */
  int start(int row) {
    return row * width;
  }

  /** A long that was written low half first. */
  static long two(int[] cells, int at) {
    return (cells[at] & 0xFFFFFFFFL) | ((long) cells[at + 1] << 32);
  }
}
