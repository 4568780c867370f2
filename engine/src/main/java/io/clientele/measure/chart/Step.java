package io.clientele.measure.chart;

import io.clientele.measure.statistic.Bootstrap;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Two stretches of a series with the step between them. */
final class Step {
  /** Stretches of fewer points are not looked for. */
  static final int SHORTEST = 3;

  private final double[] weights;
  private final int at;
  private final double before;
  private final double after;
  private final double[] apart;

  Step(double[] values, double[] weights, int at) {
    Squares squares = new Squares(values, weights);
    this.weights = weights;
    this.at = at;
    this.before = squares.mean(0, at);
    this.after = squares.mean(at, values.length);
    this.apart = new double[values.length];
    for (int n = 0; n < apart.length; n++) {
      double stretch = n < at ? at : values.length - at;
      double scale = Math.sqrt(weights[n] * stretch / (stretch - 1));
      apart[n] = (values[n] - mean(n)) * scale;
    }
  }

  private double mean(int n) {
    return n < at ? before : after;
  }

  /**
   * Where the step would be found in samples of the same means and sizes, whose distances from the
   * mean are drawn from all that were met; ascending.
   */
  double[] places(SplittableRandom random) {
    double[] places = new double[Bootstrap.SAMPLES];
    double[] drawn = new double[apart.length];
    for (int sample = 0; sample < places.length; sample++) {
      for (int n = 0; n < drawn.length; n++) {
        drawn[n] = mean(n) + apart[random.nextInt(apart.length)] / Math.sqrt(weights[n]);
      }
      places[sample] = new Squares(drawn, weights).step(SHORTEST);
    }
    Arrays.sort(places);
    return places;
  }
}
