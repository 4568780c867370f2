package io.clientele.resolve.kernel;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Compares a pair only as far as it can still reach the bits that are asked for: what is equal is
 * known by ids alone, then comparisons are made from the quickest on, and most pairs that share no
 * more than two names are given up before any similarity.
 */
final class Prospects implements Walk.Comparing {
  /** Stands for the pattern of a pair that was given up. */
  static final int HOPELESS = -1;

  /** Sums in another order may differ by so little. */
  private static final double SLACK = 1e-6;

  private final Comparison[] comparisons;
  private final int[] slots;
  private final int[] strides;
  private final int[] exact;
  private final int[] order;
  private final Scores scores;
  private final double[] most;
  private final double asked;

  Prospects(Patterns patterns, Scores scores, double asked) {
    int size = patterns.size();
    this.scores = scores;
    this.asked = asked - SLACK;
    this.comparisons = new Comparison[size];
    this.slots = new int[size];
    this.strides = new int[size];
    this.exact = new int[size];
    this.most = new double[size];
    for (int c = 0; c < size; c++) {
      comparisons[c] = patterns.comparison(c);
      slots[c] = comparisons[c].slot();
      strides[c] = patterns.stride(c);
      exact[c] = comparisons[c].exact();
      most[c] = scores.most(c, comparisons[c].mostAlikeUnequal());
    }
    this.order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingInt(c -> comparisons[c].effort()))
            .mapToInt(c -> c)
            .toArray();
  }

  @Override
  public int pattern(int[] cells, int a, int b) {
    double bits = scores.prior();
    int pattern = 0;
    int open = 0;
    for (int c = 0; c < slots.length; c++) {
      int value = cells[a + slots[c]];
      if (value != 0 && value == cells[b + slots[c]]) {
        pattern += exact[c] * strides[c];
        bits += scores.exact(c, value);
      } else {
        open |= 1 << c;
        bits += most[c];
      }
    }
    for (int k = 0; k < order.length && bits >= asked; k++) {
      int c = order[k];
      if ((open >>> c & 1) != 0) {
        int level = comparisons[c].level(cells, a, b);
        pattern += level * strides[c];
        bits -= most[c];
        bits += level == exact[c] ? scores.exact(c, cells[a + slots[c]]) : scores.bits(c, level);
      }
    }
    return bits < asked ? HOPELESS : pattern;
  }
}
