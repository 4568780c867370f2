package io.clientele.resolve.kernel;

/**
 * Keeps the pairs of one thread that reach the threshold, and the best of those worth a review.
 * Weights of patterns are remembered, and patterns that cannot reach either with the rarest values
 * are passed over at once.
 */
final class Emission implements Walk.Sink {
  /** Of pairs that fall short so many of the heaviest are remembered. */
  static final int UNCERTAIN = 20_000;

  private final Scores scores;
  private final double threshold;
  private final double review;
  private final long[] perRule;
  private final Spectrum spectrum;
  private final Edges edges = new Edges();
  private final Strongest uncertain = new Strongest(UNCERTAIN);
  private int[] keys = new int[1 << 12];
  private double[] known = new double[1 << 12];
  private int size;
  private long refused;

  /**
   * @param threshold the bits from which a pair is kept
   * @param review the bits from which a pair that is not is worth a person's look
   */
  Emission(Scores scores, double threshold, double review, int rules) {
    this.scores = scores;
    this.threshold = threshold;
    this.review = Math.min(review, threshold);
    this.perRule = new long[rules];
    this.spectrum = new Spectrum(threshold);
  }

  @Override
  public void pair(int rowA, int rowB, int pattern, int rule) {
    perRule[rule]++;
    if (pattern != Prospects.HOPELESS) {
      judge(rowA, rowB, pattern);
    }
  }

  /** A pair that was compared before: it is weighed, not counted. */
  void judge(int rowA, int rowB, int pattern) {
    double base = base(pattern);
    if (base != Double.NEGATIVE_INFINITY) {
      double bits = base + scores.rarity(pattern, rowA);
      if (bits >= review) {
        spectrum.pair(bits);
      }
      if (bits >= threshold && scores.refusesLink(pattern)) {
        refused++;
        uncertain.add(Edges.pair(rowA, rowB), bits);
      } else if (bits >= threshold) {
        edges.add(rowA, rowB);
      } else if (bits >= review) {
        uncertain.add(Edges.pair(rowA, rowB), bits);
      }
    }
  }

  /** The heaviest pairs between the two thresholds. */
  Strongest uncertain() {
    return uncertain;
  }

  /** How many pairs weigh how much, from the review on. */
  Spectrum spectrum() {
    return spectrum;
  }

  /** How many pairs weigh enough, but a guard leaves them to a person. */
  long refused() {
    return refused;
  }

  Edges edges() {
    return edges;
  }

  long[] perRule() {
    return perRule;
  }

  private double base(int pattern) {
    int slot = slot(keys, pattern);
    if (keys[slot] == 0) {
      boolean hopeless = scores.highest(pattern) < review;
      keys[slot] = pattern + 1;
      known[slot] = hopeless ? Double.NEGATIVE_INFINITY : scores.base(pattern);
      size++;
      if (size * 2 > keys.length) {
        grow();
      }
      return base(pattern);
    }
    return known[slot];
  }

  private void grow() {
    int[] wider = new int[keys.length * 2];
    double[] moved = new double[wider.length];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        int to = slot(wider, keys[slot] - 1);
        wider[to] = keys[slot];
        moved[to] = known[slot];
      }
    }
    keys = wider;
    known = moved;
  }

  private static int slot(int[] within, int pattern) {
    int mask = within.length - 1;
    int slot = ((pattern * 0x9E3779B1) >>> 7) & mask;
    while (within[slot] != 0 && within[slot] != pattern + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
