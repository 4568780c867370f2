package io.clientele.measure.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Shares of what comes in clusters, and how varied choices are. */
final class ClusteredTest {
  private static Clustered of(long[]... hitsOfCases) {
    double[] sums = new double[5];
    for (long[] one : hitsOfCases) {
      sums[0] += one[0];
      sums[1] += one[1];
      sums[2] += one[0] * one[0];
      sums[3] += one[1] * one[1];
      sums[4] += one[0] * one[1];
    }
    return new Clustered(hitsOfCases.length, sums[0], sums[1], sums[2], sums[3], sums[4]);
  }

  @Test
  void clusters_of_one_give_the_interval_of_a_share_less_one_observation() {
    long[][] ones = new long[101][];
    for (int n = 0; n < ones.length; n++) {
      ones[n] = new long[] {n < 84 ? 1 : 0, 1};
    }
    Estimate share = of(ones).share().orElseThrow();
    Estimate wilson = Estimates.score(84.0 / 101, 100);
    assertThat(share.low()).isCloseTo(wilson.low(), within(1e-12));
    assertThat(share.high()).isCloseTo(wilson.high(), within(1e-12));
    assertThat(share.n()).isEqualTo(101);
  }

  @Test
  void what_is_wholly_alike_within_its_cluster_tells_as_much_as_the_clusters() {
    Estimate share =
        of(new long[] {5, 5}, new long[] {0, 5}, new long[] {5, 5}, new long[] {0, 5})
            .share()
            .orElseThrow();
    Estimate wilson = Estimates.score(0.5, 3);
    assertThat(share.value()).isEqualTo(0.5);
    assertThat(share.low()).isCloseTo(wilson.low(), within(1e-12));
    assertThat(share.n()).isEqualTo(20);
  }

  @Test
  void what_is_less_alike_than_chance_within_its_cluster_is_held_as_often_as_promised() {
    SplittableRandom random = new SplittableRandom(11);
    int held = 0;
    for (int run = 0; run < 2_000; run++) {
      long[][] ways = new long[60][];
      Arrays.setAll(ways, n -> new long[] {2 + (random.nextInt(4) + 1) / 2 - 1, 4});
      Estimate share = of(ways).share().orElseThrow();
      held += share.low() <= 0.5 && 0.5 <= share.high() ? 1 : 0;
    }
    assertThat(held).isBetween(1_860, 1_940);
  }

  @Test
  void few_clusters_cannot_show_that_their_cases_are_less_alike_than_chance() {
    long[][] few = new long[29][];
    Arrays.setAll(few, n -> new long[] {n % 10 == 0 ? 1 : 2, 4});
    Estimate share = of(few).share().orElseThrow();
    assertThat(share.low()).isCloseTo(Estimates.score(share.value(), 116).low(), within(1e-12));
  }

  @Test
  void nothing_and_all_have_a_limit_and_no_cases_have_no_share() {
    Estimate none = of(new long[] {0, 4}, new long[] {0, 4}).share().orElseThrow();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isBetween(0.5, 0.7);
    assertThat(of(new long[] {3, 3}).share().orElseThrow().high()).isEqualTo(1);
    assertThat(of(new long[] {0, 0}).share()).isEmpty();
    assertThat(of().share()).isEmpty();
  }

  @Test
  void variety_is_one_of_one_and_all_of_equals() {
    assertThat(Information.variety(9).orElseThrow()).isEqualTo(new Estimate(1, 1, 1, 9));
    Estimate four = Information.variety(5, 5, 5, 5).orElseThrow();
    assertThat(four.value()).isCloseTo(4, within(1e-12));
    assertThat(four.high()).isEqualTo(4);
    assertThat(Information.variety()).isEmpty();
    assertThat(Information.variety(0, 0)).isEmpty();
  }

  @Test
  void the_variance_of_the_entropy_is_that_of_basharin() {
    // p = 0.9, 0.1: H = 0.325083, sum p ln(p)^2 = 0.540181, variance of H = 0.434502 / 100.
    Estimate variety = Information.variety(90, 10).orElseThrow();
    assertThat(variety.value()).isCloseTo(Math.exp(0.3250830), within(1e-6));
    double half = Estimates.Z * Math.sqrt(0.434502 / 100);
    assertThat(variety.high()).isCloseTo(Math.exp(0.3250830 + half), within(1e-4));
    assertThat(variety.low()).isCloseTo(Math.exp(0.3250830 - half), within(1e-4));
  }

  @Test
  void what_is_done_depends_on_the_audience_by_the_uncertainty_coefficient() {
    Estimate some = Information.dependence(new long[][] {{30, 10}, {10, 30}}).orElseThrow();
    // H(T) = ln 2, H(T|S) = 0.562335; both cells vary alike: 0.75 and 0.25 of each column.
    double left = 0.562335 / Math.log(2);
    double often = Math.log(0.75) + left * Math.log(2);
    double rarely = Math.log(0.25) + left * Math.log(2);
    double variance =
        (60 * often * often + 20 * rarely * rarely) / (6400 * Math.log(2) * Math.log(2));
    assertThat(some.value()).isCloseTo(1 - left, within(1e-6));
    assertThat(some.high() - some.value())
        .isCloseTo(Estimates.Z * Math.sqrt(variance), within(1e-5));
    assertThat(Information.dependence(new long[][] {{5, 5}, {5, 5}}).orElseThrow().value())
        .isZero();
    assertThat(Information.dependence(new long[][] {{5, 5}})).isEmpty();
    assertThat(Information.dependence(new long[][] {{5}, {5}})).isEmpty();
    assertThat(Information.dependence(new long[][] {})).isEmpty();
  }

  @Test
  void the_gap_is_between_the_best_and_the_worst_of_the_large() {
    List<long[]> groups =
        List.of(new long[] {24, 30}, new long[] {15, 30}, new long[] {20, 31}, new long[] {0, 29});
    Estimate gap = Shares.gap(groups).orElseThrow();
    assertThat(gap).isEqualTo(Shares.difference(24, 30, 15, 30).orElseThrow());
    assertThat(Shares.gap(groups.subList(0, 1))).isEmpty();
  }
}
