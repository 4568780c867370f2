package io.clientele.resolve.kernel;

import java.util.List;

/** Writes the levels of all comparisons of a pair as one number, a digit each in mixed radix. */
final class Patterns {
  private final Comparison[] comparisons;
  private final int[] strides;

  Patterns(List<Comparison> comparisons) {
    this.comparisons = comparisons.toArray(Comparison[]::new);
    this.strides = new int[this.comparisons.length];
    int stride = 1;
    for (int k = 0; k < strides.length; k++) {
      strides[k] = stride;
      stride = Math.multiplyExact(stride, this.comparisons[k].exact() + 1);
    }
  }

  int of(int[] cells, int a, int b) {
    int pattern = 0;
    for (int k = 0; k < comparisons.length; k++) {
      pattern += comparisons[k].level(cells, a, b) * strides[k];
    }
    return pattern;
  }

  int level(int pattern, int comparison) {
    return pattern / strides[comparison] % (comparisons[comparison].exact() + 1);
  }

  boolean isExact(int pattern, int comparison) {
    return level(pattern, comparison) == comparisons[comparison].exact();
  }

  /** What one level of a comparison adds to a pattern. */
  int stride(int comparison) {
    return strides[comparison];
  }

  int size() {
    return comparisons.length;
  }

  Comparison comparison(int k) {
    return comparisons[k];
  }

  /** The place of a comparison by name; -1 when the data have no such columns. */
  int index(String name) {
    for (int k = 0; k < comparisons.length; k++) {
      if (comparisons[k].name().equals(name)) {
        return k;
      }
    }
    return -1;
  }
}
