package io.clientele.resolve.kernel;

import java.util.Arrays;
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
      single.told |= 1 << c;
      several.told |= comparisons[c] instanceof BestOfSeveral ? 0 : 1 << c;
      several.most[c] = several.isTold(c) ? single.most[c] : scores.most(c, exact[c]);
    }
    single.all = scores.prior() + Arrays.stream(single.most).sum();
    several.all = scores.prior() + Arrays.stream(several.most).sum();
    this.order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingInt(c -> comparisons[c].effort()))
            .mapToInt(c -> c)
            .toArray();
  }

  /** How much comparisons can weigh that were not made, and of which ids tell all. */
  private static final class Bounds {
    private final double[] most;
    private int told;
    private double all;

    Bounds(int comparisons) {
      this.most = new double[comparisons];
    }

    private boolean isTold(int c) {
      return (told >>> c & 1) != 0;
    }
  }

  @Override
  public int pattern(int[] cells, int a, int b, int equal) {
    Bounds bounds = rows.isSeveral(cells, a, b) ? several : single;
    double[] most = bounds.most;
    int told = alike(equal) & bounds.told;
    double bits = bounds.all;
    int pattern = 0;
    for (int rest = told; rest != 0; rest &= rest - 1) {
      int c = Integer.numberOfTrailingZeros(rest);
      pattern += exact[c] * strides[c];
      bits += scores.exact(c, cells[a + slots[c]]) - most[c];
    }
    for (int k = 0; k < order.length && bits >= asked; k++) {
      int c = order[k];
      if ((told >>> c & 1) == 0) {
        int level = comparisons[c].level(cells, a, b);
        pattern += level * strides[c];
        bits -= most[c];
        bits += bits(c, level, cells[a + slots[c]], bounds);
      }
    }
    return bits < asked ? HOPELESS : pattern;
  }

  /** A bit for each comparison whose key is equal. */
  private int alike(int equal) {
    int alike = 0;
    for (int c = 0; c < slots.length; c++) {
      alike |= (equal >>> slots[c] & 1) << c;
    }
    return alike;
  }

  /** Which of several values agrees is not asked here: it may be the rarest. */
  private double bits(int c, int level, int value, Bounds bounds) {
    if (level < exact[c]) {
      return scores.bits(c, level);
    }
    return bounds.isTold(c) ? scores.exact(c, value) : bounds.most[c];
  }
}
