package io.clientele.measure.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of surveys against worked and published examples. */
final class SurveyFiguresTest {
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);

  @Test
  void a_recommendation_score_has_its_standard_error() {
    assertThat(Math.sqrt(new Promotion(500, 250, 100).variance()))
        .isCloseTo(0.034928, within(5e-7));
    assertThat(Math.sqrt(new Promotion(100, 60, 20).variance())).isCloseTo(0.08, within(1e-12));
    Promotion half = new Promotion(6, 3, 1);
    assertThat(half.score()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(6 * half.variance()).isCloseTo(5.0 / 9, within(1e-12));
  }

  @Test
  void two_recommendation_scores_differ_by_z() {
    Difference apart =
        Difference.of(new Promotion(500, 250, 100), new Promotion(500, 230, 120)).orElseThrow();
    assertThat(apart.estimate().value()).isCloseTo(8, within(1e-9));
    assertThat(apart.z()).isCloseTo(1.593, within(0.0005));
    assertThat(apart.p()).isBetween(0.05, 0.15);
    assertThat(apart.estimate().low()).isNegative();
  }

  @Test
  void scores_that_cannot_vary_are_not_compared() {
    Promotion nobody = new Promotion(0, 0, 0);
    assertThat(Difference.of(nobody, new Promotion(10, 5, 2))).isEmpty();
    assertThat(Difference.of(new Promotion(4, 4, 0), new Promotion(9, 9, 0))).isEmpty();
    assertThatThrownBy(() -> new Promotion(5, 4, 2)).hasMessageContaining("not among 5");
  }

  @ParameterizedTest
  @CsvSource({"29,10,10,true", "30,10,10,false", "100,4,50,true", "100,50,4,true"})
  void few_answers_on_either_side_are_a_small_sample(long n, long p, long d, boolean small) {
    assertThat(new Promotion(n, p, d).small()).isEqualTo(small);
  }

  @Test
  void the_exact_interval_is_that_of_clopper_and_pearson() {
    Estimate eight = Shares.exact(8, 10).orElseThrow();
    assertThat(eight.low()).isCloseTo(0.4439, FOUR_DIGITS);
    assertThat(eight.high()).isCloseTo(0.9748, FOUR_DIGITS);
    assertThat(Shares.exact(0, 10).orElseThrow().low()).isZero();
    assertThat(Shares.exact(10, 10).orElseThrow().high()).isEqualTo(1);
    assertThat(Shares.exact(0, 0)).isEmpty();
  }

  /** Newcombe (1998), table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56,70,48,80,.0524,.3339",
    "9,10,3,10,.1705,.8090",
    "10,10,0,10,.6075,1.0",
    "0,10,0,10,-.2775,.2775"
  })
  void a_difference_of_shares_has_newcombes_interval(
      long k1, long n1, long k2, long n2, double low, double high) {
    Estimate apart = Shares.difference(k1, n1, k2, n2).orElseThrow();
    assertThat(apart.low()).isCloseTo(low, FOUR_DIGITS);
    assertThat(apart.high()).isCloseTo(high, FOUR_DIGITS);
  }

  /**
   * Goodman's limits are the shares p for which (p - k/n)^2 = B p(1 - p)/n, B at 1 - 0.05/groups.
   */
  @Test
  void shares_of_one_question_hold_together() {
    List<Estimate> shares = Shares.each(56, 72, 73, 59, 62, 87, 58);
    double b = 7.2374;
    assertThat(shares)
        .allSatisfy(
            share -> {
              for (double limit : new double[] {share.low(), share.high()}) {
                double apart = limit - share.value();
                assertThat(apart * apart * 467 / (limit * (1 - limit))).isCloseTo(b, within(0.001));
              }
            });
    assertThat(Shares.each(0, 0)).isEmpty();
    assertThat(Shares.each(0, 9).get(0).low()).isZero();
  }

  @Test
  void groups_weigh_as_they_do_in_the_population() {
    double[] weights = Weighted.toPopulation(new long[] {80, 20}, new long[] {500, 500});
    assertThat(weights[0]).isCloseTo(0.625, within(1e-12));
    assertThat(weights[1]).isCloseTo(2.5, within(1e-12));
    double[] silent = Weighted.toPopulation(new long[] {10, 0}, new long[] {500, 500});
    assertThat(silent).containsExactly(1, 0);
  }

  @Test
  void equal_weights_change_nothing_and_unequal_ones_widen() {
    double[] hits = {1, 1, 1, 1, 1, 1, 1, 1, 0, 0};
    double[] equal = new double[10];
    Arrays.fill(equal, 3);
    Estimate plain = Estimates.share(8, 10).orElseThrow();
    Estimate weighted = Weighted.share(hits, equal).orElseThrow();
    assertThat(weighted.low()).isCloseTo(plain.low(), within(1e-12));
    assertThat(weighted.high()).isCloseTo(plain.high(), within(1e-12));
    assertThat(Weighted.mean(hits, equal).orElseThrow().low())
        .isCloseTo(Estimates.mean(10, 8, 8).orElseThrow().low(), within(1e-12));
    double[] uneven = {9, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    assertThat(Weighted.effective(uneven)).isCloseTo(324.0 / 90, within(1e-12));
    assertThat(Weighted.share(hits, uneven).orElseThrow().low()).isLessThan(plain.low());
    assertThat(Weighted.mean(new double[] {5}, new double[] {1})).isEmpty();
    assertThat(Weighted.share(new double[0], new double[0])).isEmpty();
  }
}
