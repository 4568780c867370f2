package io.clientele.measure.chart;

import io.clientele.measure.statistic.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where a series steps from one mean to another: the segmentation with the least sum of squares and
 * a price for each step (optimal partitioning: Jackson and others, "An algorithm for optimal
 * partitioning of data on an interval", 2005), the price being 3 ln n variances (Zhang and
 * Siegmund, "A modified Bayes information criterion", 2007). Chance alone makes a step in about one
 * series of twenty.
 */
public final class ChangePoints {
  private static final int SHORTEST = Step.SHORTEST;

  private final Squares squares;
  private final double[] values;
  private final double[] weights;
  private final double fewest;

  private ChangePoints(double[] values, double[] weights, double fewest) {
    this.fewest = fewest;
    this.values = values;
    this.weights = weights;
    this.squares = new Squares(values, weights);
  }

  /** The steps of a series. */
  public static List<Change> of(double[] values, long seed) {
    double[] equal = new double[values.length];
    Arrays.fill(equal, 1);
    return new ChangePoints(values, equal, 0).changes(seed);
  }

  /**
   * The steps of a series whose points are means of groups of different size: the weights are the
   * sizes, each above 0. To be seen, a step needs stretches of no fewer observations than {@link
   * Estimate#SMALL}: the mean of fewer is no level to step from or to. Where it lies is asked
   * without that condition, which would take a late step for an earlier one. The interval of each
   * step is that of its place over samples drawn anew from the two stretches around it.
   */
  public static List<Change> of(double[] values, double[] weights, long seed) {
    return new ChangePoints(values, weights, Estimate.SMALL).changes(seed);
  }

  private List<Change> changes(long seed) {
    if (values.length < 2 * SHORTEST) {
      return List.of();
    }
    List<Integer> bounds = bounds(3 * Math.log(values.length) * variance());
    List<Change> changes = new ArrayList<>();
    for (int n = 1; n < bounds.size() - 1; n++) {
      changes.add(change(bounds.subList(n - 1, n + 2), seed));
    }
    return changes;
  }

  /** The variance of a point of weight 1, from neighbours, so that steps hardly count in it. */
  private double variance() {
    double[] apart = new double[values.length - 1];
    for (int n = 1; n < values.length; n++) {
      double scale = 1 / weights[n] + 1 / weights[n - 1];
      double step = values[n] - values[n - 1];
      apart[n - 1] = step * step / scale;
    }
    return Arrays.stream(apart).sum() / apart.length;
  }

  /** The start, the first point of each further stretch, and the end. */
  private List<Integer> bounds(double price) {
    int size = values.length;
    double[] least = new double[size + 1];
    int[] last = new int[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = -price;
    for (int end = SHORTEST; end <= size; end++) {
      for (int start = 0; start <= end - SHORTEST; start++) {
        double cost = least[start] + squares.between(start, end) + price;
        if (cost < least[end] && squares.weight(start, end) >= fewest) {
          least[end] = cost;
          last[end] = start;
        }
      }
    }
    List<Integer> bounds = new ArrayList<>();
    for (int at = size; at > 0; at = last[at]) {
      bounds.add(at);
    }
    bounds.add(0);
    Collections.reverse(bounds);
    return bounds;
  }

  private Change change(List<Integer> around, long seed) {
    int from = around.get(0);
    int to = around.get(2);
    double[] near = Arrays.copyOfRange(values, from, to);
    double[] sizes = Arrays.copyOfRange(weights, from, to);
    int at = from + new Squares(near, sizes).step(SHORTEST);
    Step step = new Step(near, sizes, at - from);
    double[] places = step.places(new SplittableRandom(seed));
    int cut = places.length / 40;
    Estimate place =
        new Estimate(
            at, from + places[cut], from + places[places.length - 1 - cut], (long) to - from);
    return new Change(place, squares.mean(from, at), squares.mean(at, to));
  }
}
