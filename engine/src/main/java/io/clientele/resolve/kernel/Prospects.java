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
  private final Bounds single;
  private final Bounds several;
  private final Rows rows;
  private final double asked;

  Prospects(Plan plan, Scores scores, double asked) {
    Patterns patterns = plan.patterns();
    int size = patterns.size();
    this.rows = plan.rows();
    this.scores = scores;
    this.asked = asked - SLACK;
    this.comparisons = new Comparison[size];
    this.slots = new int[size];
    this.strides = new int[size];
    this.exact = new int[size];
    this.single = new Bounds(size);
    this.several = new Bounds(size);
    for (int c = 0; c < size; c++) {
      comparisons[c] = patterns.comparison(c);
      slots[c] = comparisons[c].slot();
      strides[c] = patterns.stride(c);
      exact[c] = comparisons[c].exact();
      single.most[c] = scores.most(c, comparisons[c].mostAlikeUnequal());
      several.loose[c] = comparisons[c] instanceof BestOfSeveral;
      several.most[c] = several.loose[c] ? scores.most(c, exact[c]) : single.most[c];
    }
    this.order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingInt(c -> comparisons[c].effort()))
            .mapToInt(c -> c)
            .toArray();
  }

  /** How much comparisons can weigh that were not made, and of which ids do not tell all. */
  private static final class Bounds {
    private final double[] most;
    private final boolean[] loose;

    Bounds(int comparisons) {
      this.most = new double[comparisons];
      this.loose = new boolean[comparisons];
    }
  }

  @Override
  public int pattern(int[] cells, int a, int b) {
    Bounds bounds = rows.isSeveral(cells, a, b) ? several : single;
    double[] most = bounds.most;
    boolean[] loose = bounds.loose;
    double bits = scores.prior();
    int pattern = 0;
    int open = 0;
    for (int c = 0; c < slots.length; c++) {
      int value = cells[a + slots[c]];
      if (value != 0 && value == cells[b + slots[c]] && !loose[c]) {
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
        bits += bits(c, level, cells[a + slots[c]], bounds);
      }
    }
    return bits < asked ? HOPELESS : pattern;
  }

  /** Which of several values agrees is not asked here: it may be the rarest. */
  private double bits(int c, int level, int value, Bounds bounds) {
    if (level < exact[c]) {
      return scores.bits(c, level);
    }
    return bounds.loose[c] ? bounds.most[c] : scores.exact(c, value);
  }
}
