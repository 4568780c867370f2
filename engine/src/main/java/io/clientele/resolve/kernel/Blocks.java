package io.clientele.resolve.kernel;

/**
 * The rows of one rule, grouped: block k holds the rows from {@code starts[k]} to {@code starts[k +
 * 1]}. Rows that are alone are left out.
 */
record Blocks(int[] rows, int[] starts, long pairs) {
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
