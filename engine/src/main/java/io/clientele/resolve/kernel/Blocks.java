package io.clientele.resolve.kernel;

/** The rows of one rule, grouped; rows that are alone in their group are left out. */
final class Blocks {
  private final int[] rows;
  private final int[] starts;
  private final long pairs;

  /**
   * @param rows of block k from {@code starts[k]} to {@code starts[k + 1]}
   */
  Blocks(int[] rows, int[] starts, long pairs) {
    this.rows = rows;
    this.starts = starts;
    this.pairs = pairs;
  }

  long pairs() {
    return pairs;
  }

  int count() {
    return starts.length - 1;
  }

  int size(int block) {
    return starts[block + 1] - starts[block];
  }

  int row(int block, int within) {
    return rows[starts[block] + within];
  }
}
