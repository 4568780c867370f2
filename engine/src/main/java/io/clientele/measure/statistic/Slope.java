package io.clientele.measure.statistic;

import java.util.List;
import java.util.Optional;

/**
 * How one figure rises with another over groups of different size, such as the satisfaction of a
 * week with its contacts: least squares, each group weighted by its size, with the bootstrap's
 * interval over groups (Efron, "Bootstrap methods: another look at the jackknife", 1979).
 */
public final class Slope {
  /** Fewer groups say nothing about a slope. */
  private static final int FEWEST = 8;

  private static final long SEED = 1;

  private final double[] size;
  private final double[] figure;
  private final double[] load;

  private Slope(List<double[]> rows) {
    this.size = rows.stream().mapToDouble(row -> row[0]).toArray();
    this.figure = rows.stream().mapToDouble(row -> row[1]).toArray();
    this.load = rows.stream().mapToDouble(row -> row[2]).toArray();
  }

  /** Each row is the size of a group, its figure and its load. */
  public static Slope of(List<double[]> rows) {
    return new Slope(rows);
  }

  /**
   * By how much the figure rises where the load rises by one standard deviation; n counts what the
   * groups are made of. Empty with fewer than eight groups, or where all loads are equal.
   */
  public Optional<Estimate> rise() {
    if (size.length < FEWEST) {
      return Optional.empty();
    }
    int[] all = new int[size.length];
    double whole = 0;
    for (int n = 0; n < all.length; n++) {
      all[n] = n;
      whole += size[n];
    }
    long observations = Math.round(whole);
    double deviation = Math.sqrt(moments(all)[1]);
    return new Bootstrap(SEED)
        .interval(size.length, drawn -> deviation * slope(drawn))
        .map(found -> new Estimate(found.value(), found.low(), found.high(), observations));
  }

  /** Not a number where all loads are equal. */
  private double slope(int[] drawn) {
    double[] moments = moments(drawn);
    return moments[1] > 0 ? moments[0] / moments[1] : Double.NaN;
  }

  /** Covariance of figure and load, and the variance of the load. */
  private double[] moments(int[] drawn) {
    double whole = 0;
    double figures = 0;
    double loads = 0;
    for (int n : drawn) {
      whole += size[n];
      figures += size[n] * figure[n];
      loads += size[n] * load[n];
    }
    double together = 0;
    double squares = 0;
    for (int n : drawn) {
      double apart = load[n] - loads / whole;
      together += size[n] * apart * (figure[n] - figures / whole);
      squares += size[n] * apart * apart;
    }
    return new double[] {together / whole, squares / whole};
  }
}
