package io.clientele.measure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tabular cumulative sum: what values lie beyond the mean by more than a slack is added up on
 * each side until a limit is passed (Page, 1954; Montgomery, "Introduction to Statistical Quality
 * Control", section 9.1).
 *
 * @param slack half the shift that should be found, in the unit of the values
 * @param limit the decision interval, in the unit of the values
 */
public record Cusum(double slack, double limit) {
  /**
   * The first passing of the limit.
   *
   * @param at the point that passes, counted from 0
   * @param since the first point of the run that led there: the shift lies just before it
   * @param mean what the mean has become, by the average of the run
   */
  public record Shift(int at, int since, double mean) {}

  /** The sums after each value, above and below the mean; both are 0 or more. */
  public record Sums(List<Double> above, List<Double> below, Optional<Shift> shift) {
    public Sums {
      above = List.copyOf(above);
      below = List.copyOf(below);
    }
  }

  /** For a slack of half, and a limit of five, standard deviations. */
  public static Cusum usual(double deviation) {
    return new Cusum(0.5 * deviation, 5 * deviation);
  }

  /** The sums of values around the mean that was known before; they go on after a signal. */
  public Sums of(double[] values, double mean) {
    Side above = new Side(1);
    Side below = new Side(-1);
    Optional<Shift> shift = Optional.empty();
    for (int n = 0; n < values.length; n++) {
      above.add(values[n] - mean);
      below.add(values[n] - mean);
      if (shift.isEmpty()) {
        shift = above.passed(n, mean);
      }
      if (shift.isEmpty()) {
        shift = below.passed(n, mean);
      }
    }
    return new Sums(above.sums, below.sums, shift);
  }

  /** One direction. */
  private final class Side {
    private final int sign;
    private final List<Double> sums = new ArrayList<>();
    private double sum;
    private int run;

    Side(int sign) {
      this.sign = sign;
    }

    void add(double apart) {
      sum = Math.max(0, sum + sign * apart - slack);
      run = sum > 0 ? run + 1 : 0;
      sums.add(sum);
    }

    Optional<Shift> passed(int at, double mean) {
      return sum > limit
          ? Optional.of(new Shift(at, at - run + 1, mean + sign * (slack + sum / run)))
          : Optional.empty();
    }
  }
}
