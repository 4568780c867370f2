package io.clientele.measure.chart;

import java.util.function.DoubleBinaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * How many normal values a chart takes on average until it signals, at a lasting shift of the mean
 * in standard deviations: the integral equation of Page, solved at the nodes of Gauss and Legendre
 * (Goel and Wu, 1971, for sums; Crowder, 1987, for averages).
 */
public final class RunLength {
  private static final int NODES = 48;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private RunLength() {}

  /** Of a chart of single points with limits at so many deviations. */
  public static double shewhart(double width, double shift) {
    double inside =
        NORMAL.cumulativeProbability(width - shift) - NORMAL.cumulativeProbability(-width - shift);
    return 1 / (1 - inside);
  }

  /** Of a two-sided cumulative sum, slack and limit in standard deviations. */
  public static double cusum(Cusum cusum, double shift) {
    return 1 / (1 / oneSided(cusum, shift) + 1 / oneSided(cusum, -shift));
  }

  private static double oneSided(Cusum cusum, double shift) {
    double k = cusum.slack() - shift;
    return solved(
        new double[] {0, cusum.limit()},
        0,
        (from, to) -> NORMAL.density(to - from + k),
        from -> NORMAL.cumulativeProbability(k - from));
  }

  /** Of an average with final limits from the start. */
  public static double ewma(Ewma ewma, double shift) {
    double lambda = ewma.lambda();
    double limit = ewma.width() * Math.sqrt(lambda / (2 - lambda));
    return solved(
        new double[] {-limit, limit},
        0,
        (from, to) -> NORMAL.density((to - (1 - lambda) * from) / lambda - shift) / lambda,
        from -> 0);
  }

  /** The probability of falling back to the start, by where the chart stands. */
  private interface Reset {
    double from(double place);
  }

  /** L(u) = 1 + L(start) reset(u) + the integral over y of L(y) density(u, y). */
  private static double solved(
      double[] range, double start, DoubleBinaryOperator density, Reset reset) {
    GaussIntegrator nodes = new GaussIntegratorFactory().legendre(NODES, range[0], range[1]);
    double[] places = new double[NODES + 1];
    for (int n = 0; n < NODES; n++) {
      places[n] = nodes.getPoint(n);
    }
    places[NODES] = start;
    RealMatrix equations = new Array2DRowRealMatrix(NODES + 1, NODES + 1);
    for (int row = 0; row <= NODES; row++) {
      for (int column = 0; column < NODES; column++) {
        double weight =
            nodes.getWeight(column) * density.applyAsDouble(places[row], places[column]);
        equations.setEntry(row, column, (row == column ? 1 : 0) - weight);
      }
      equations.setEntry(row, NODES, (row == NODES ? 1 : 0) - reset.from(places[row]));
    }
    ArrayRealVector ones = new ArrayRealVector(NODES + 1, 1.0);
    return new LUDecomposition(equations).getSolver().solve(ones).getEntry(NODES);
  }
}
