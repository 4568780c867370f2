package io.clientele.measure.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The weeks of remission of Freireich and others (1963), as every textbook prints them. */
final class SurvivalTest {
  private static final double[] TREATED = {
    6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
  };
  private static final boolean[] ENDED = ended("111010100110001100000");
  private static final double[] PLACEBO = {
    1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23
  };
  private static final boolean[] ALL = ended("111111111111111111111");

  private static boolean[] ended(String digits) {
    boolean[] ended = new boolean[digits.length()];
    for (int n = 0; n < ended.length; n++) {
      ended[n] = digits.charAt(n) == '1';
    }
    return ended;
  }

  @Test
  void what_is_left_is_as_printed() {
    double[][] printed = {
      {6, .857, .0764},
      {7, .807, .0869},
      {10, .753, .0963},
      {13, .690, .1068},
      {16, .627, .1141},
      {22, .538, .1282},
      {23, .448, .1346}
    };
    Survival survival = Survival.of(TREATED, ENDED);
    assertThat(survival.size()).isEqualTo(21);
    assertThat(survival.steps()).hasSize(printed.length);
    for (int n = 0; n < printed.length; n++) {
      Survival.Step step = survival.steps().get(n);
      assertThat(step.time()).isEqualTo(printed[n][0]);
      assertThat(step.left()).isCloseTo(printed[n][1], within(0.0005));
      assertThat(step.error()).isCloseTo(printed[n][2], within(0.00005));
    }
    Estimate first = survival.steps().get(0).interval();
    assertThat(first.low()).isCloseTo(.620, within(0.0005));
    assertThat(first.high()).isCloseTo(.952, within(0.0005));
  }

  /** Package survival of R, with limits on the scale of log(-log). */
  @Test
  void half_of_the_placebo_group_lasts_eight_weeks() {
    assertThat(Survival.of(PLACEBO, ALL).median()).contains(new Estimate(8, 4, 11, 21));
  }

  @Test
  void a_limit_that_is_not_reached_is_not_made_up() {
    assertThat(Survival.of(TREATED, ENDED).median()).isEmpty();
    assertThat(Survival.of(new double[] {3, 4, 5}, new boolean[3]).median()).isEmpty();
    assertThat(Survival.of(new double[0], new boolean[0]).median()).isEmpty();
    assertThat(Survival.of(new double[] {3}, new boolean[] {true}).median()).isEmpty();
  }

  @Test
  void without_open_ends_the_median_is_the_middle() {
    boolean[] all = {true, true, true, true};
    assertThat(Survival.of(new double[] {4, 1, 2, 3}, all).median())
        .map(Estimate::value)
        .contains(2.5);
    assertThat(Survival.of(new double[] {3, 1, 2}, Arrays.copyOf(all, 3)).median())
        .map(Estimate::value)
        .contains(2.0);
  }

  @Test
  void ties_are_counted_together_however_they_come() {
    Survival grouped =
        Survival.of(new double[] {1, 1, 2}, new long[] {2, 1, 3}, new long[] {2, 0, 3});
    double[] times = {2, 1, 2, 1, 1, 2};
    Survival single = Survival.of(times, new boolean[] {true, true, true, true, false, true});
    assertThat(grouped.steps()).isEqualTo(single.steps());
  }

  /** The statistic of the log-rank test is 16.79. */
  @Test
  void the_two_groups_differ_as_printed() {
    LogRank test = LogRank.of(TREATED, ENDED, PLACEBO, ALL);
    assertThat(test.square()).isCloseTo(16.79, within(0.005));
    assertThat(test.p()).isCloseTo(4.17e-5, within(1e-7));
    assertThat(LogRank.of(PLACEBO, ALL, PLACEBO, ALL).square()).isZero();
    assertThat(LogRank.of(new double[0], new boolean[0], PLACEBO, ALL).p()).isEqualTo(1);
  }
}
