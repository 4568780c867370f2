package io.clientele.transform.offer;

/**
 * How many customers would have two items if nobody had a taste: among customers with as many items
 * each, pairs fall in proportion to how many have the one and how many the other, and there are as
 * many pairs as there are.
 */
final class Chance {
  /** Customers with more items than this stand in one group. */
  private static final int MOST = 30;

  private final double[][] having;
  private final double[] scale;

  private Chance(double[][] having, double[] scale) {
    this.having = having;
    this.scale = scale;
  }

  static Chance of(Histories histories) {
    double[][] having = new double[MOST + 1][histories.items()];
    double[] pairs = new double[MOST + 1];
    for (int[] bought : histories.bought()) {
      int size = Math.min(MOST, bought.length);
      pairs[size] += bought.length * (bought.length - 1) / 2.0;
      for (int item : bought) {
        having[size][item]++;
      }
    }
    double[] scale = new double[MOST + 1];
    for (int size = 2; size <= MOST; size++) {
      double products = products(having[size]);
      scale[size] = products > 0 ? pairs[size] / products : 0;
    }
    return new Chance(having, scale);
  }

  /** The sum of the products of all pairs: half of the square of the sum less the squares. */
  private static double products(double[] counts) {
    double sum = 0;
    double squares = 0;
    for (double count : counts) {
      sum += count;
      squares += count * count;
    }
    return (sum * sum - squares) / 2;
  }

  double expected(int one, int other) {
    double sum = 0;
    for (int size = 2; size <= MOST; size++) {
      sum += scale[size] * having[size][one] * having[size][other];
    }
    return sum;
  }
}
