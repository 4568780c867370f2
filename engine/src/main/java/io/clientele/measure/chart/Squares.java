package io.clientele.measure.chart;

/** Sums of squares about the mean of any stretch of a weighted series, each in constant time. */
final class Squares {
  private final double origin;
  private final double[] weight;
  private final double[] sum;
  private final double[] square;

  Squares(double[] values, double[] weights) {
    int size = values.length;
    this.weight = new double[size + 1];
    this.sum = new double[size + 1];
    this.square = new double[size + 1];
    this.origin = size == 0 ? 0 : values[0];
    for (int n = 0; n < size; n++) {
      double apart = values[n] - origin;
      weight[n + 1] = weight[n] + weights[n];
      sum[n + 1] = sum[n] + weights[n] * apart;
      square[n + 1] = square[n] + weights[n] * apart * apart;
    }
  }

  double mean(int from, int to) {
    return origin + (sum[to] - sum[from]) / (weight[to] - weight[from]);
  }

  double weight(int from, int to) {
    return weight[to] - weight[from];
  }

  double between(int from, int to) {
    double part = sum[to] - sum[from];
    return Math.max(0, square[to] - square[from] - part * part / (weight[to] - weight[from]));
  }

  /** The one step that leaves the least squares, no stretch being shorter than given. */
  int step(int shortest) {
    int size = sum.length - 1;
    int best = shortest;
    double least = Double.POSITIVE_INFINITY;
    for (int at = shortest; at <= size - shortest; at++) {
      double left = between(0, at) + between(at, size);
      if (left < least) {
        least = left;
        best = at;
      }
    }
    return best;
  }
}
