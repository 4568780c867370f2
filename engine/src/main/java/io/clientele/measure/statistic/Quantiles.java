package io.clientele.measure.statistic;

/** Quantiles of a sample. */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The value below which a share of the sample lies, on the line between its neighbours (type 7 of
   * Hyndman and Fan, "Sample quantiles in statistical packages", 1996).
   */
  public static double of(double[] ascending, double share) {
    double place = share * (ascending.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, ascending.length - 1);
    return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
  }
}
