package io.clientele.measure.group;

/** Distances between rows of numbers. */
final class Distance {
  private Distance() {}

  static double squared(double[] one, double[] other) {
    double sum = 0;
    for (int n = 0; n < one.length; n++) {
      double apart = one[n] - other[n];
      sum += apart * apart;
    }
    return sum;
  }

  /** The first of the nearest centres. */
  static int nearest(double[] row, double[][] centres) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int k = 0; k < centres.length; k++) {
      double squared = squared(row, centres[k]);
      if (squared < least) {
        least = squared;
        nearest = k;
      }
    }
    return nearest;
  }
}
