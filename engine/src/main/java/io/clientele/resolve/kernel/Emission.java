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
  private final PatternTable known = new PatternTable();
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
      double bits = base + scores.rarity(pattern, rowA, rowB);
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
    int slot = known.slot(pattern);
    if (!known.isFree(slot)) {
      return Double.longBitsToDouble(known.value(slot));
    }
    boolean hopeless = scores.highest(pattern) < review;
    double base = hopeless ? Double.NEGATIVE_INFINITY : scores.base(pattern);
    known.put(slot, pattern, Double.doubleToRawLongBits(base));
    return base;
  }
}
