package io.clientele.measure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ChangePointsTest {
  @Test
  void a_clear_step_is_found_where_it_is() {
    double[] values = series(new Random(5), 40, 25, 3);
    List<Change> changes = ChangePoints.of(values, 1);
    assertThat(changes).hasSize(1);
    Change change = changes.get(0);
    assertThat(change.at().value()).isEqualTo(25);
    assertThat(change.at().low()).isLessThanOrEqualTo(25);
    assertThat(change.at().high()).isGreaterThanOrEqualTo(25);
    assertThat(change.after() - change.before()).isBetween(2.0, 4.0);
  }

  @Test
  void two_steps_are_found_among_groups_of_any_size() {
    double[] values = new double[60];
    double[] weights = new double[60];
    Random random = new Random(11);
    for (int n = 0; n < 60; n++) {
      weights[n] = 50 + 10 * (n % 4);
      double mean = n < 20 ? 0.8 : n < 45 ? 0.6 : 0.85;
      values[n] = mean + 0.4 * random.nextGaussian() / Math.sqrt(weights[n]);
    }
    assertThat(ChangePoints.of(values, weights, 1))
        .extracting(change -> (int) change.at().value())
        .containsExactly(20, 45);
  }

  /** Twelve groups of two observations on each side are 24, of three 36. */
  @Test
  void a_step_needs_thirty_observations_on_both_sides() {
    assertThat(ChangePoints.of(series(new Random(5), 24, 12, 6), sizes(2), 1)).isEmpty();
    assertThat(ChangePoints.of(series(new Random(5), 24, 12, 6), sizes(3), 1))
        .extracting(change -> (int) change.at().value())
        .containsExactly(12);
  }

  /**
   * Twelve groups of two are too few to be a level; the step is dated where it lies all the same.
   */
  @Test
  void a_late_step_is_not_taken_for_an_earlier_one() {
    double[] sizes = new double[60];
    Arrays.fill(sizes, 2);
    assertThat(ChangePoints.of(series(new Random(5), 60, 48, 6), sizes, 1))
        .extracting(change -> (int) change.at().value())
        .containsExactly(48);
  }

  private static double[] sizes(double each) {
    double[] sizes = new double[24];
    Arrays.fill(sizes, each);
    return sizes;
  }

  @Test
  void one_seed_gives_one_interval() {
    double[] values = series(new Random(5), 40, 25, 1.5);
    assertThat(ChangePoints.of(values, 9)).isEqualTo(ChangePoints.of(values, 9));
  }

  /** Of 1,000 series without a step, about fifty at most may show one. */
  @Test
  void chance_seldom_makes_a_step() {
    Random random = new Random(3);
    int found = 0;
    for (int n = 0; n < 1_000; n++) {
      found += ChangePoints.of(series(random, 52, 0, 0), 1).isEmpty() ? 0 : 1;
    }
    assertThat(found).isLessThan(60);
  }

  /** The true place of a step of one and a half deviations lies inside 95 % of the intervals. */
  @Test
  void intervals_hold_what_they_say() {
    Random random = new Random(17);
    int inside = 0;
    int found = 0;
    for (int n = 0; n < 300; n++) {
      List<Change> changes = ChangePoints.of(series(random, 52, 30, 1.5), n);
      if (changes.size() == 1) {
        found++;
        inside += changes.get(0).at().low() <= 30 && changes.get(0).at().high() >= 30 ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(250);
    assertThat((double) inside / found).isBetween(0.92, 0.98);
  }

  @Test
  void short_or_constant_series_have_no_step() {
    assertThat(ChangePoints.of(new double[] {1, 1, 9, 9, 9}, 1)).isEmpty();
    assertThat(ChangePoints.of(new double[20], 1)).isEmpty();
    assertThat(ChangePoints.of(new double[0], 1)).isEmpty();
  }

  private static double[] series(Random random, int size, int at, double step) {
    double[] values = new double[size];
    for (int n = 0; n < size; n++) {
      values[n] = random.nextGaussian() + (n < at ? 0 : step);
    }
    return values;
  }
}
