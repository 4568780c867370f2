package io.clientele.measure.value;

import java.util.Arrays;

/**
 * Customers by what a model needs to know of their purchases: how many there were after the first,
 * how long after the first the last one was, and how long after the first the customer was watched.
 * Customers who are alike in all three are counted together.
 */
public final class Purchases {
  private final int[] repeats;
  private final double[] last;
  private final double[] watched;
  private final double[] weight;
  private final int[] group;

  private Purchases(int[] repeats, double[][] times, double[] weight, int[] group) {
    this.repeats = repeats;
    this.last = times[0];
    this.watched = times[1];
    this.weight = weight;
    this.group = group;
  }

  /**
   * One entry per customer, all times in one unit: 0 <= last <= watched, and last is 0 exactly
   * where nothing was bought again.
   */
  public static Purchases of(int[] repeats, double[] last, double[] watched) {
    for (int n = 0; n < repeats.length; n++) {
      boolean once = repeats[n] == 0 && last[n] == 0;
      boolean often = repeats[n] > 0 && last[n] > 0;
      if (!(once || often) || !(last[n] <= watched[n]) || Double.isInfinite(watched[n])) {
        throw new IllegalArgumentException(
            "no customer has %d repeats, the last after %s of %s"
                .formatted(repeats[n], last[n], watched[n]));
      }
    }
    return new Alike(repeats, last, watched).purchases();
  }

  /** The groups at these customers, each with how many customers it has. */
  static Purchases grouped(int[] customers, double[] weight, int[] group, Alike from) {
    int size = customers.length;
    int[] repeats = new int[size];
    double[][] times = new double[2][size];
    for (int n = 0; n < size; n++) {
      repeats[n] = from.repeats(customers[n]);
      times[0][n] = from.last(customers[n]);
      times[1][n] = from.watched(customers[n]);
    }
    return new Purchases(repeats, times, weight, group);
  }

  /** Every so many-th group, so that about {@code wanted} of them remain. */
  Purchases sample(int wanted) {
    int step = Math.max(1, groups() / wanted);
    if (step == 1) {
      return this;
    }
    int size = (groups() + step - 1) / step;
    int[] some = new int[size];
    double[][] times = new double[2][size];
    double[] weights = new double[size];
    for (int n = 0; n < size; n++) {
      some[n] = repeats[n * step];
      times[0][n] = last[n * step];
      times[1][n] = watched[n * step];
      weights[n] = weight[n * step];
    }
    return new Purchases(some, times, weights, new int[0]);
  }

  /** How many groups of customers who are alike there are. */
  public int groups() {
    return repeats.length;
  }

  int repeats(int at) {
    return repeats[at];
  }

  double last(int at) {
    return last[at];
  }

  double watched(int at) {
    return watched[at];
  }

  double weight(int at) {
    return weight[at];
  }

  /** How many customers there are. */
  public long customers() {
    return (long) sum(weight);
  }

  /** How many of them bought again. */
  public long repeaters() {
    double count = 0;
    for (int at = 0; at < repeats.length; at++) {
      count += repeats[at] > 0 ? weight[at] : 0;
    }
    return (long) count;
  }

  int mostRepeats() {
    return Arrays.stream(repeats).max().orElse(0);
  }

  /** How many customers there are with each number of repeats. */
  double[] byRepeats() {
    double[] count = new double[mostRepeats() + 1];
    for (int at = 0; at < repeats.length; at++) {
      count[repeats[at]] += weight[at];
    }
    return count;
  }

  double meanRepeats() {
    double sum = 0;
    for (int at = 0; at < repeats.length; at++) {
      sum += weight[at] * repeats[at];
    }
    return sum / sum(weight);
  }

  double meanWatched() {
    double sum = 0;
    for (int at = 0; at < watched.length; at++) {
      sum += weight[at] * watched[at];
    }
    return sum / sum(weight);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** What a function says of one customer. */
  public interface OfCustomer {
    double apply(int repeats, double last, double watched);
  }

  /** What a function says of each customer, in their order; it is asked once per group. */
  public double[] each(OfCustomer function) {
    double[] grouped = new double[groups()];
    for (int at = 0; at < grouped.length; at++) {
      grouped[at] = function.apply(repeats[at], last[at], watched[at]);
    }
    double[] values = new double[group.length];
    for (int n = 0; n < values.length; n++) {
      values[n] = grouped[group[n]];
    }
    return values;
  }
}
