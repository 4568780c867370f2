package io.clientele.measure.group;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Customers in five bands of equal size by how recently, how often and for how much they bought
 * (Hughes, "Strategic Database Marketing", 1994): 5 is the best fifth, 1 the last.
 */
public final class Quintiles {
  private Quintiles() {}

  /**
   * The band of each value, as {@code ntile(5)} gives it: the first bands have one more where the
   * number does not divide by five. Customers come in the order of their ids, which decides ties.
   */
  public static int[] of(double[] values, boolean highIsBest) {
    Comparator<Integer> order = Comparator.comparingDouble(n -> values[n]);
    int[] ranked =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(highIsBest ? order : order.reversed())
            .mapToInt(n -> n)
            .toArray();
    int[] bands = new int[values.length];
    int larger = values.length % 5;
    int size = values.length / 5;
    for (int rank = 0; rank < ranked.length; rank++) {
      int beyond = rank - larger * (size + 1);
      bands[ranked[rank]] = beyond < 0 ? 1 + rank / (size + 1) : 1 + larger + beyond / size;
    }
    return bands;
  }

  /**
   * Three digits, such as 555 for the best customers: days since the last purchase, number, sum.
   */
  public static int[] recencyFrequencyValue(double[] days, double[] number, double[] sum) {
    int[] recency = of(days, false);
    int[] frequency = of(number, true);
    int[] value = of(sum, true);
    int[] code = new int[days.length];
    for (int n = 0; n < code.length; n++) {
      code[n] = 100 * recency[n] + 10 * frequency[n] + value[n];
    }
    return code;
  }
}
