package io.clientele.measure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * The worked examples of NIST/SEMATECH, "e-Handbook of Statistical Methods", and of Montgomery,
 * "Introduction to Statistical Quality Control", chapter 9.
 */
final class ChartsTest {
  private static final Offset<Double> PRINTED = within(0.005);
  private static final double[] MONTGOMERY = {
    9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.20, 10.34, 9.03, 11.47, 10.51, 9.40,
    10.08, 9.37, 10.62, 10.31, 8.52, 10.84, 10.90, 9.33, 12.29, 11.50, 10.60, 11.08, 10.38, 11.62,
    11.31, 10.52
  };

  /** NIST 6.3.2.2. */
  @Test
  void individuals_have_the_printed_limits() {
    double[] values = {49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
    Shewhart shewhart = new Shewhart(10);
    Point point = shewhart.individuals(values).points().get(0);
    assertThat(shewhart.movingRange(values)).isCloseTo(1.8778, within(0.00005));
    assertThat(point.centre()).isCloseTo(50.81, PRINTED);
    assertThat(point.high()).isCloseTo(55.8041, PRINTED);
    assertThat(point.low()).isCloseTo(45.8159, PRINTED);
    assertThat(shewhart.individuals(values).firstBeyond()).isEmpty();
  }

  /** NIST 6.3.2.4. */
  @Test
  void an_average_has_the_printed_points() {
    double[] values = {
      52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8,
      51.2, 52.6, 52.4, 53.6, 52.1
    };
    double[] printed = {
      50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52,
      50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99
    };
    Chart chart = new Ewma(0.3, 3, false).of(values, 50, 2.0539);
    assertPoints(chart, printed);
    assertThat(chart.points().get(0).high()).isCloseTo(52.5884, PRINTED);
    assertThat(chart.points().get(0).low()).isCloseTo(47.4115, PRINTED);
    assertThat(chart.firstBeyond()).isEmpty();
  }

  private static void assertPoints(Chart chart, double[] printed) {
    for (int n = 0; n < printed.length; n++) {
      assertThat(chart.points().get(n).value()).isCloseTo(printed[n], within(0.00501));
    }
  }

  /** NIST 6.3.2.3. */
  @Test
  void a_cumulative_sum_has_the_printed_sums() {
    double[] values = {
      324.925, 324.675, 324.725, 324.350, 325.350, 325.225, 324.125, 324.525, 325.225, 324.600,
      324.625, 325.150, 328.325, 327.250, 327.825, 328.500, 326.675, 327.775, 326.875, 328.350
    };
    double[] above = {
      0, 0, 0, 0, .03, 0, 0, 0, 0, 0, 0, 0, 3.01, 4.94, 7.45, 10.63, 11.99, 14.44, 16.00, 19.04
    };
    double[] below = {0, .01, 0, .33, 0, 0, .56, .72, .17, .25, .31, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    Cusum.Sums sums = new Cusum(0.3175, 4.1959).of(values, 325);
    for (int n = 0; n < values.length; n++) {
      assertThat(sums.above().get(n)).isCloseTo(above[n], within(0.00501));
      assertThat(sums.below().get(n)).isCloseTo(below[n], within(0.00501));
    }
    assertThat(sums.shift()).map(Cusum.Shift::at).contains(13);
  }

  /** Montgomery, table 9.1: the signal at 29 after a run of seven, so the shift lies after 22. */
  @Test
  void a_cumulative_sum_dates_the_shift() {
    double[] above = {
      0, 0, 0, 1.16, 2.82, 2.50, .04, 1.00, 0, 0, 0, .97, .98, 0, 0, 0, .12, 0, 0, .34, .74, 0,
      1.79, 2.79, 2.89, 3.47, 3.35, 4.47, 5.28, 5.30
    };
    Cusum.Sums sums = Cusum.usual(1).of(MONTGOMERY, 10);
    for (int n = 0; n < above.length; n++) {
      assertThat(sums.above().get(n)).isCloseTo(above[n], within(0.00501));
    }
    Cusum.Shift shift = sums.shift().orElseThrow();
    assertThat(shift.at()).isEqualTo(28);
    assertThat(shift.since()).isEqualTo(22);
    assertThat(shift.mean()).isCloseTo(11.25, PRINTED);
  }

  @Test
  void a_fall_is_summed_below() {
    Cusum.Shift shift =
        Cusum.usual(1).of(new double[] {0, 0, -3, -3, -3, -3}, 0).shift().orElseThrow();
    assertThat(shift.at()).isEqualTo(4);
    assertThat(shift.since()).isEqualTo(2);
    assertThat(shift.mean()).isCloseTo(-3, within(1e-12));
  }

  /** Montgomery, section 9.2, with the limits that widen. */
  @Test
  void an_average_signals_where_printed() {
    Chart chart = new Ewma(0.1, 2.7, true).of(MONTGOMERY, 10, 1);
    assertThat(chart.points().get(0).value()).isCloseTo(9.945, PRINTED);
    assertThat(chart.points().get(1).value()).isCloseTo(9.7495, PRINTED);
    assertThat(chart.firstBeyond()).hasValue(28);
    assertThat(chart.points().get(28).value()).isCloseTo(10.6468, PRINTED);
    assertThat(chart.points().get(28).high()).isCloseTo(10.6187, PRINTED);
    assertThat(chart.points().get(29).value()).isCloseTo(10.6341, PRINTED);
    assertThat(chart.points().get(29).high()).isCloseTo(10.6189, PRINTED);
  }

  /**
   * Montgomery, section 9.1.3: 465 values in control, 10.4 at one deviation; limit 4: 168, 8.38.
   */
  @Test
  void sums_signal_after_the_printed_number_of_values() {
    assertThat(RunLength.cusum(new Cusum(0.5, 5), 0)).isCloseTo(465, within(0.6));
    assertThat(RunLength.cusum(new Cusum(0.5, 5), 1)).isCloseTo(10.4, within(0.05));
    assertThat(RunLength.cusum(new Cusum(0.5, 4), 0)).isCloseTo(168, within(0.6));
    assertThat(RunLength.cusum(new Cusum(0.5, 4), 1)).isCloseTo(8.38, PRINTED);
  }

  /** Lucas and Saccucci (1990), as Montgomery's table 9.11 prints them. */
  @Test
  void averages_signal_after_the_printed_number_of_values() {
    assertThat(RunLength.ewma(new Ewma(0.2, 2.962, false), 0)).isCloseTo(500, within(1.0));
    assertThat(RunLength.ewma(new Ewma(0.2, 2.962, false), 1)).isCloseTo(10.5, within(0.05));
    assertThat(RunLength.ewma(new Ewma(0.1, 2.814, false), 1)).isCloseTo(10.3, within(0.05));
    assertThat(RunLength.shewhart(3, 0)).isCloseTo(370.4, within(0.05));
    assertThat(RunLength.shewhart(3, 1)).isCloseTo(43.9, within(0.05));
  }

  /** NIST 6.3.3.2: 30 wafers of 50 chips, mean share of defects .2313, limits .0524 and .4102. */
  @Test
  void shares_have_the_printed_limits() {
    long[] defects = {
      12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12,
      7, 13, 9, 6
    };
    long[] sizes = new long[30];
    Arrays.fill(sizes, 50);
    Chart chart = new Shewhart(30).shares(defects, sizes);
    assertThat(chart.points().get(0).centre()).isCloseTo(0.2313, PRINTED);
    assertThat(chart.points().get(0).low()).isCloseTo(0.0524, PRINTED);
    assertThat(chart.points().get(0).high()).isCloseTo(0.4102, PRINTED);
    assertThat(chart.signals(List.of(Rule.BEYOND))).extracting(Signal::at).containsExactly(14, 22);
  }

  @Test
  void limits_go_by_the_size_of_each_group_and_the_baseline() {
    Chart shares =
        new Shewhart(2).shares(new long[] {10, 10, 0, 90}, new long[] {100, 100, 0, 400});
    assertThat(shares.points()).hasSize(3);
    assertThat(shares.points().get(2).centre()).isCloseTo(0.1, within(1e-12));
    assertThat(shares.points().get(2).sigma()).isCloseTo(0.015, within(1e-12));
    assertThat(shares.firstBeyond()).hasValue(2);
    Chart rates = new Shewhart(2).rates(new long[] {4, 4, 9}, new long[] {1, 1, 4});
    assertThat(rates.points().get(2).sigma()).isCloseTo(1, within(1e-12));
    assertThat(rates.points().get(0).low()).isZero();
  }

  @Test
  void nothing_is_charted_from_nothing() {
    assertThat(new Shewhart(5).individuals(new double[0]).points()).isEmpty();
    assertThat(new Shewhart(5).shares(new long[0], new long[0]).firstBeyond()).isEmpty();
    assertThat(new Shewhart(5).individuals(new double[] {4}).signals(Rule.NELSON)).isEmpty();
    assertThat(Cusum.usual(1).of(new double[0], 0).shift()).isEmpty();
  }
}
