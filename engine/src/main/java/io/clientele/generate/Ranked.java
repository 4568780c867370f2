package io.clientele.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A list whose members are drawn by Zipf's law: the second half as often as the first, and so on.
 */
final class Ranked<T> {
  private final List<T> members;
  private final double[] cumulative;

  /** Offset flattens the head, as Mandelbrot proposed: the weight of rank r is 1 / (r + offset). */
  Ranked(List<T> members, double offset) {
    this.members = List.copyOf(members);
    this.cumulative = new double[members.size()];
    double sum = 0;
    for (int i = 0; i < cumulative.length; i++) {
      sum += 1 / (1 + i + offset);
      cumulative[i] = sum;
    }
  }

  T draw(Chance chance) {
    double at = chance.unit() * cumulative[cumulative.length - 1];
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return members.get(low);
  }

  /** The members as a list that draws them in this order of frequency. */
  static <T> Ranked<T> of(List<T> common, List<T> rare, double offset) {
    List<T> all = new ArrayList<>(common);
    all.addAll(rare);
    return new Ranked<>(all, offset);
  }
}
