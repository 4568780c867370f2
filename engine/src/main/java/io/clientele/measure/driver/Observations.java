package io.clientele.measure.driver;

import java.util.Arrays;

/** Rows of numbers with the score as their last column. */
final class Observations {
  private final double[][] rows;
  private final int columns;
  private final double[] means;

  Observations(double[][] drivers, double[] score, int columns) {
    this.columns = columns;
    this.rows = new double[drivers.length][];
    this.means = new double[columns + 1];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = Arrays.copyOf(drivers[row], columns + 1);
      rows[row][columns] = score[row];
      for (int column = 0; column <= columns; column++) {
        means[column] += rows[row][column] / rows.length;
      }
    }
  }

  static int[] all(int size) {
    int[] all = new int[size];
    Arrays.setAll(all, n -> n);
    return all;
  }

  double mean(int column) {
    return means[column];
  }

  /** What all rows say of one column. */
  double[] column(int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  /** Of the rows drawn. */
  Importance importance(int[] drawn) {
    double[] sums = new double[columns + 1];
    double[][] products = new double[columns + 1][columns + 1];
    for (int row : drawn) {
      for (int one = 0; one <= columns; one++) {
        double apart = rows[row][one] - means[one];
        sums[one] += apart;
        for (int other = 0; other <= one; other++) {
          products[one][other] += apart * (rows[row][other] - means[other]);
        }
      }
    }
    return correlated(sums, products, drawn.length);
  }

  private Importance correlated(double[] sums, double[][] products, double n) {
    double[][] covariance = new double[columns + 1][columns + 1];
    for (int one = 0; one <= columns; one++) {
      for (int other = 0; other <= one; other++) {
        double value = products[one][other] - sums[one] * sums[other] / n;
        covariance[one][other] = value;
        covariance[other][one] = value;
      }
    }
    double[][] among = new double[columns][columns];
    double[] withScore = new double[columns];
    for (int one = 0; one < columns; one++) {
      withScore[one] = correlation(covariance, one, columns);
      for (int other = 0; other < columns; other++) {
        among[one][other] = one == other ? 1 : correlation(covariance, one, other);
      }
    }
    return new Importance(among, withScore);
  }

  private static double correlation(double[][] covariance, int one, int other) {
    return covariance[one][other] / Math.sqrt(covariance[one][one] * covariance[other][other]);
  }
}
