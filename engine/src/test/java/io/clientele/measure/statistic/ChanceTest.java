package io.clientele.measure.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Tests of chance and measures of information against published examples. */
final class ChanceTest {
  /** Fisher's lady tasting tea: three of four cups found, and one of four. */
  @Test
  void three_of_four_cups_prove_little() {
    assertThat(Chance.fisher(3, 4, 1, 4)).isCloseTo(0.4857, within(0.00005));
    assertThat(Chance.fisher(4, 4, 0, 4)).isCloseTo(2.0 / 70, within(1e-12));
    assertThat(Chance.fisher(0, 4, 0, 4)).isEqualTo(1);
    assertThat(Chance.fisher(1, 4, 0, 0)).isEqualTo(1);
  }

  /** Benjamini and Hochberg (1995), section 3.2: four of fifteen hypotheses fall, by Holm three. */
  @Test
  void false_discoveries_are_controlled_as_published() {
    double[] p = {
      .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
      .7590, 1.0
    };
    assertThat(Arrays.stream(Chance.benjaminiHochberg(p)).filter(q -> q <= 0.05)).hasSize(4);
    assertThat(Arrays.stream(Chance.holm(p)).filter(q -> q <= 0.05)).hasSize(3);
    assertThat(Chance.benjaminiHochberg(p)[3]).isCloseTo(.0095 * 15 / 4, within(1e-12));
  }

  @Test
  void adjusted_probabilities_keep_their_places() {
    assertThat(Chance.holm(.04, .01, .03, .02)).containsExactly(.06, .04, .06, .06);
    double[] hochberg = Chance.benjaminiHochberg(.04, .01, .03, .02);
    assertThat(hochberg).containsExactly(.04, .04, .04, .04);
  }

  /**
   * Agresti, "An Introduction to Categorical Data Analysis" (2007), table 2.5: X2 = 30.07, df 2.
   */
  @Test
  void party_and_gender_hang_together() {
    long[][] counts = {{762, 327, 468}, {484, 239, 477}};
    assertThat(Chance.independence(counts)).isCloseTo(2.954e-7, within(5e-10));
    assertThat(Chance.independence(new long[][] {{5, 0}, {9, 0}})).isEqualTo(1);
    assertThat(Chance.independence(new long[0][])).isEqualTo(1);
  }

  @Test
  void a_choice_between_equals_is_the_most_mixed() {
    assertThat(Information.entropy(7, 7)).isCloseTo(Math.log(2), within(1e-12));
    assertThat(Information.effective(5, 5, 5, 5)).isCloseTo(4, within(1e-12));
    assertThat(Information.effective(9, 0, 0)).isEqualTo(1);
    assertThat(Information.effective()).isZero();
  }

  @Test
  void a_treatment_that_follows_the_segment_shares_all_its_information() {
    assertThat(Information.share(new long[][] {{8, 0}, {0, 8}})).isCloseTo(1, within(1e-12));
    assertThat(Information.share(new long[][] {{4, 4}, {2, 2}})).isCloseTo(0, within(1e-12));
    assertThat(Information.share(new long[][] {{4, 9}})).isZero();
    assertThat(Information.mutual(new long[][] {{8, 0}, {0, 8}}))
        .isCloseTo(Math.log(2), within(1e-12));
  }

  @Test
  void a_shift_is_the_stability_index() {
    double expected = 0.1 * Math.log(0.6 / 0.5) - 0.1 * Math.log(0.4 / 0.5);
    assertThat(Information.shift(new long[] {50, 50}, new long[] {60, 40}))
        .isCloseTo(expected, within(1e-12));
    assertThat(Information.shift(new long[] {3, 7, 0}, new long[] {3, 7, 0})).isZero();
    assertThat(Information.shift(new long[] {10, 0}, new long[] {5, 5})).isBetween(0.25, 9.0);
  }
}
