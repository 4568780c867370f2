package io.clientele.measure.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SpreadTest {
  /** Shrout and Fleiss (1979), table 2: six targets, four judges, ICC(1,1) = .17. */
  private static final double[][] RATINGS = {
    {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
  };

  @Test
  void ratings_correlate_within_targets_as_published() {
    Spread spread = Spread.of(RATINGS).orElseThrow();
    assertThat(spread.correlation().value()).isCloseTo(0.17, within(0.005));
    assertThat(spread.correlation().low()).isZero();
    assertThat(spread.correlation().high()).isCloseTo(0.72, within(0.005));
    assertThat(spread.correlation().n()).isEqualTo(24);
    assertThat(spread.within()).isCloseTo(Math.sqrt(6.26), within(0.005));
  }

  @Test
  void units_that_never_vary_matter_alone() {
    Spread spread = Spread.of(new double[][] {{1, 1}, {2, 2, 2}, {}}).orElseThrow();
    assertThat(spread.correlation().value()).isEqualTo(1);
    assertThat(spread.within()).isZero();
  }

  @Test
  void nothing_repeated_is_no_spread() {
    assertThat(Spread.of(new double[][] {{1}, {2}})).isEmpty();
    assertThat(Spread.of(new double[][] {{1, 2, 3}})).isEmpty();
    assertThat(Spread.of(new double[][] {{3, 3}, {3, 3}})).isEmpty();
  }
}
