package io.clientele.measure.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EstimatesTest {
  private static final Offset<Double> FOUR_DIGITS = within(0.00005);

  @ParameterizedTest
  @CsvSource({
    "84,100,.7558,.8990",
    "80,100,.7112,.8666",
    "15,20,.5313,.8881",
    "8,10,.4902,.9433",
    "0,10,0,.2775"
  })
  void a_share_has_wilsons_interval(long successes, long n, double low, double high) {
    Estimate estimate = Estimates.share(successes, n).orElseThrow();
    assertThat(estimate.value()).isEqualTo((double) successes / n);
    assertThat(estimate.low()).isCloseTo(low, FOUR_DIGITS);
    assertThat(estimate.high()).isCloseTo(high, FOUR_DIGITS);
  }

  @ParameterizedTest
  @CsvSource({"500,250,100,30.00,23.15,36.85", "100,60,20,40.00,24.32,55.68"})
  void a_recommendation_score_has_the_published_interval(
      long n, long promoters, long detractors, double score, double low, double high) {
    Estimate estimate = Estimates.promoters(n, promoters, detractors).orElseThrow();
    assertThat(estimate.value()).isCloseTo(score, within(1e-9));
    assertThat(estimate.low()).isCloseTo(low, within(0.005));
    assertThat(estimate.high()).isCloseTo(high, within(0.005));
  }

  @Test
  void a_recommendation_score_of_promoters_alone_is_not_certain() {
    Estimate estimate = Estimates.promoters(10, 10, 0).orElseThrow();
    assertThat(estimate.value()).isEqualTo(100);
    assertThat(estimate.low()).isLessThan(95);
    assertThat(estimate.small()).isTrue();
  }

  @Test
  void a_mean_has_students_interval() {
    int[] counts = {2, 3, 5, 10, 15, 25, 40};
    long n = 0;
    double sum = 0;
    double squares = 0;
    for (int score = 1; score <= 7; score++) {
      n += counts[score - 1];
      sum += counts[score - 1] * (double) score;
      squares += counts[score - 1] * (double) score * score;
    }
    Estimate estimate = Estimates.mean(n, sum, squares).orElseThrow();
    assertThat(estimate.value()).isCloseTo(5.68, within(1e-9));
    assertThat(estimate.low()).isCloseTo(5.379, within(0.0005));
    assertThat(estimate.high()).isCloseTo(5.981, within(0.0005));
  }

  @Test
  void a_median_lies_between_two_order_statistics() {
    double[] values = new double[100];
    for (int n = 0; n < values.length; n++) {
      values[n] = n + 1;
    }
    assertThat(Estimates.median(values)).contains(new Estimate(50.5, 40, 61, 100));
  }

  @Test
  void nothing_is_estimated_from_nothing() {
    assertThat(Estimates.share(0, 0)).isEmpty();
    assertThat(Estimates.mean(1, 5, 25)).isEmpty();
    assertThat(Estimates.promoters(0, 0, 0)).isEmpty();
    assertThat(Estimates.median(new double[1])).isEmpty();
  }
}
