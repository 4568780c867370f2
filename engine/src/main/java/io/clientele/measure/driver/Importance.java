package io.clientele.measure.driver;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** What correlations say: R2 of every set of columns, and what follows from it for each column. */
final class Importance {
  private final double[][] among;
  private final double[] withScore;
  private final double[] explained;
  private final double[] effects;
  private final double[] shares;

  /**
   * @param among the correlations of the columns among one another
   * @param withScore the correlation of each column with the score
   */
  Importance(double[][] among, double[] withScore) {
    this.among = among;
    this.withScore = withScore;
    int columns = withScore.length;
    this.explained = new double[1 << columns];
    this.effects = solved((1 << columns) - 1);
    for (int set = 1; set < explained.length; set++) {
      explained[set] = explained(set);
    }
    this.shares = new double[columns];
    for (int column = 0; column < columns; column++) {
      shares[column] = rise(column) / explained[explained.length - 1];
    }
  }

  /** Where a column, or the score, does not vary or follows from the others. */
  boolean isUnknown() {
    return Double.isNaN(explained()) || !(explained() > 0);
  }

  double explained() {
    return explained[explained.length - 1];
  }

  double effect(int column) {
    return effects[column];
  }

  double share(int column) {
    return shares[column];
  }

  private double explained(int set) {
    double[] coefficients = solved(set);
    int[] members = members(set);
    double sum = 0;
    for (int at = 0; at < members.length; at++) {
      sum += coefficients[at] * withScore[members[at]];
    }
    return Math.min(1, sum);
  }

  /** The standardised coefficients of the columns of a set; not numbers where they have none. */
  private double[] solved(int set) {
    int[] members = members(set);
    RealMatrix matrix = new Array2DRowRealMatrix(members.length, members.length);
    RealVector right = new ArrayRealVector(members.length);
    for (int row = 0; row < members.length; row++) {
      right.setEntry(row, withScore[members[row]]);
      for (int column = 0; column < members.length; column++) {
        matrix.setEntry(row, column, among[members[row]][members[column]]);
      }
    }
    try {
      return new CholeskyDecomposition(matrix, 1e-9, 1e-9).getSolver().solve(right).toArray();
    } catch (MathRuntimeException dependent) {
      double[] none = new double[members.length];
      Arrays.fill(none, Double.NaN);
      return none;
    }
  }

  /** A set is a number with one bit for each column. */
  private static int[] members(int set) {
    int[] members = new int[Integer.bitCount(set)];
    int at = 0;
    for (int rest = set; rest != 0; rest &= rest - 1) {
      members[at++] = Integer.numberOfTrailingZeros(rest);
    }
    return members;
  }

  /** The mean rise of R2 when a column enters, over all orders of entering. */
  private double rise(int column) {
    int columns = withScore.length;
    double sum = 0;
    for (int set = 0; set < explained.length; set++) {
      if ((set >> column & 1) == 0) {
        double orders = 1.0 / (columns * ways(columns - 1, Integer.bitCount(set)));
        sum += orders * (explained[set | 1 << column] - explained[set]);
      }
    }
    return sum;
  }

  private static double ways(int of, int chosen) {
    double ways = 1;
    for (int n = 1; n <= chosen; n++) {
      ways = ways * (of - chosen + n) / n;
    }
    return ways;
  }
}
