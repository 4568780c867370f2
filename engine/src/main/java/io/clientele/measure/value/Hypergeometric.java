package io.clientele.measure.value;

import java.util.Arrays;

/**
 * Gauss's hypergeometric function 2F1(a, b; c; z) for 0 <= z < 1, by its series. The coefficients
 * are worked out once, however many places are asked for.
 */
final class Hypergeometric {
  private static final int TERMS = 100_000;
  private static final double EXACT = 1e-15;

  private final double a;
  private final double b;
  private final double c;
  private double[] coefficients = {1};
  private int known = 1;

  Hypergeometric(double a, double b, double c) {
    this.a = a;
    this.b = b;
    this.c = c;
  }

  static double of(double a, double b, double c, double z) {
    return new Hypergeometric(a, b, c).at(z);
  }

  /** What remains of a series whose terms fall at least by z each is no more than 1/(1-z) terms. */
  double at(double z) {
    double power = 1;
    double sum = 1;
    double before = 1;
    for (int n = 1; n < TERMS; n++) {
      power *= z;
      double term = coefficient(n) * power;
      sum += term;
      double size = Math.abs(term);
      if (size < Math.abs(before) && size <= EXACT * Math.abs(sum) * (1 - z)) {
        return sum;
      }
      before = term;
    }
    return sum;
  }

  private double coefficient(int n) {
    if (n >= known) {
      grow();
    }
    return coefficients[n];
  }

  private void grow() {
    int size = Math.max(64, coefficients.length * 2);
    coefficients = Arrays.copyOf(coefficients, size);
    for (; known < size; known++) {
      int n = known - 1;
      coefficients[known] = coefficients[n] * ((a + n) / (c + n)) * ((b + n) / (n + 1));
    }
  }
}
