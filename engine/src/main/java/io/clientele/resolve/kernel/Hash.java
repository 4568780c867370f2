package io.clientele.resolve.kernel;

/** Spreads numbers so that neighbours land far apart; chooses samples without a random source. */
final class Hash {
  private Hash() {}

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014), upper half. */
  static int mix(long value) {
    long z = (value + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (int) ((z ^ (z >>> 31)) >>> 32);
  }
}
