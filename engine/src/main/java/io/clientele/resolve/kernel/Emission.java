package io.clientele.resolve.kernel;

/**
 * Keeps the pairs of one thread that reach the threshold. Weights of patterns are remembered, and
 * patterns that cannot reach it with the rarest values are passed over at once.
 */
final class Emission implements Walk.Sink {
  private final Scores scores;
  private final double threshold;
  private final long[] perRule;
  private final Edges edges = new Edges();
  private int[] keys = new int[1 << 12];
  private double[] known = new double[1 << 12];
  private int size;

  Emission(Scores scores, double threshold, int rules) {
    this.scores = scores;
    this.threshold = threshold;
    this.perRule = new long[rules];
  }

  @Override
  public void pair(int rowA, int rowB, int pattern, int rule) {
    perRule[rule]++;
    double base = base(pattern);
    if (base != Double.NEGATIVE_INFINITY && base + scores.rarity(pattern, rowA) >= threshold) {
      edges.add(rowA, rowB);
    }
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
      boolean hopeless = scores.highest(pattern) < threshold;
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
