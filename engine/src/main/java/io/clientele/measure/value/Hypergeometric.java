package io.clientele.measure.value;

/** Gauss's hypergeometric function where its series converges. */
final class Hypergeometric {
  private static final int TERMS = 100_000;

  private Hypergeometric() {}

  /** 2F1(a, b; c; z) for 0 <= z < 1, by its series. */
  static double of(double a, double b, double c, double z) {
    double term = 1;
    double sum = 1;
    for (int n = 0; n < TERMS; n++) {
      double factor = (a + n) / (c + n) * ((b + n) / (n + 1)) * z;
      term *= factor;
      sum += term;
      boolean falling = Math.abs(factor) < 1;
      if (falling && Math.abs(term) <= 1e-15 * Math.abs(sum) * (1 - Math.abs(factor))) {
        return sum;
      }
    }
    return sum;
  }
}
