package io.clientele.measure.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The exponentially weighted moving average, which sees small lasting shifts that single points
 * hide (Roberts, 1959; Montgomery, "Introduction to Statistical Quality Control", section 9.2).
 *
 * @param lambda the weight of the newest value
 * @param width the limits in standard deviations of the average
 * @param exact limits that widen from the first point on; else their final distance from the start
 */
public record Ewma(double lambda, double width, boolean exact) {
  /** Weight 0.2 and limits at 2.7. */
  public static final Ewma USUAL = new Ewma(0.2, 2.7, true);

  public Ewma {
    if (!(lambda > 0 && lambda <= 1 && width > 0)) {
      throw new IllegalArgumentException("no average has weight " + lambda + ", width " + width);
    }
  }

  /** The chart of values whose mean and standard deviation were known before. */
  public Chart of(double[] values, double mean, double deviation) {
    double steady = lambda / (2 - lambda);
    double kept = 1;
    double average = mean;
    List<Point> points = new ArrayList<>();
    for (double value : values) {
      average = lambda * value + (1 - lambda) * average;
      kept *= (1 - lambda) * (1 - lambda);
      double sigma = deviation * Math.sqrt(steady * (exact ? 1 - kept : 1));
      points.add(new Point(average, mean, sigma, mean - width * sigma, mean + width * sigma));
    }
    return new Chart(points);
  }
}
