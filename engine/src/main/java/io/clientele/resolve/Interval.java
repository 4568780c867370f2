package io.clientele.resolve;

/**
 * An estimated share and what it may be with a confidence of 95 %.
 *
 * @param value the estimate; 1 where nothing was looked at
 */
public record Interval(double value, double low, double high) {
  /** Two-sided 95 %. */
  static final double USUAL = 1.959964;

  /**
   * So many of so many, by the score interval (E. B. Wilson, Probable inference, the law of
   * succession, and statistical inference, 1927): it holds for few cases and for shares near 0 and
   * 1.
   */
  static Interval wilson(long hits, long cases, double z) {
    if (cases == 0) {
      return new Interval(1, 0, 1);
    }
    double share = (double) hits / cases;
    double square = z * z;
    double centre = share + square / (2 * cases);
    double spread = z * Math.sqrt(share * (1 - share) / cases + square / (4.0 * cases * cases));
    double whole = 1 + square / cases;
    return new Interval(
        share, Math.max(0, (centre - spread) / whole), Math.min(1, (centre + spread) / whole));
  }
}
