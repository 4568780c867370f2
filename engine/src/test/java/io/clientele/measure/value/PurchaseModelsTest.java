package io.clientele.measure.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the models say with the published parameters, and what they find in a known truth. */
final class PurchaseModelsTest {
  private static final BetaGeometric BG_NBD = new BetaGeometric(0.243, 4.414, 0.793, 2.426, false);
  private static final ParetoNbd PARETO_NBD = new ParetoNbd(0.553, 10.578, 0.606, 11.669);

  /** The spreadsheet of Hardie beside Fader, Hardie and Lee (2005). */
  @Test
  void bg_nbd_expects_what_the_spreadsheet_does() {
    assertThat(BG_NBD.expected(39, 2, 30.43, 38.86)).isCloseTo(1.226, within(0.0005));
    double[][] published = {
      {0.1429, 0.0078}, {1, 0.0532}, {3, 0.1506}, {31.8571, 1.0405}, {32, 1.0437}, {78, 1.8576}
    };
    BetaGeometric fitted = new BetaGeometric(0.2426, 4.4135, 0.7929, 2.4258, false);
    for (double[] row : published) {
      assertThat(fitted.expected(row[0])).isCloseTo(row[1], within(0.0005));
    }
    assertThat(BG_NBD.alive(0, 0, 38.86)).isEqualTo(1);
  }

  /** The package BTYD of R, its manual. */
  @Test
  void bg_nbd_counts_as_r_does() {
    double[] published = {
      .0019995214,
      .0015170236,
      .0011633150,
      .0009003148,
      .0007023638,
      .0005517902,
      .0004361913,
      .0003467171,
      .0002769613,
      .0002222260
    };
    for (int n = 0; n < published.length; n++) {
      assertThat(BG_NBD.probability(11 + n, 30)).isCloseTo(published[n], within(1e-8));
    }
    assertThat(BG_NBD.probability(10, 2)).isCloseTo(1.07869e-7, within(1e-11));
    assertThat(BG_NBD.probability(0, 39)).isCloseTo(.5737864, within(1e-7));
    double all = 0;
    for (int n = 0; n < 200; n++) {
      all += BG_NBD.probability(n, 30);
    }
    assertThat(all).isCloseTo(1, within(1e-6));
  }

  /** The package BTYD of R, its manual (for new customers) and its walkthrough. */
  @Test
  void pareto_nbd_expects_what_r_does() {
    ParetoNbd manual = new ParetoNbd(0.55, 10.56, 0.61, 11.64);
    double[] published = {
      0, .05077821, .09916088, .14542507, .18979930, .23247466, .27361274, .31335159, .35181024,
      .38909211
    };
    for (int t = 0; t < published.length; t++) {
      assertThat(manual.expected(t)).isCloseTo(published[t], within(1e-8));
    }
    assertThat(PARETO_NBD.expected(52, 26, 30.86, 31)).isCloseTo(25.46, within(0.01));
    assertThat(PARETO_NBD.alive(26, 30.86, 31)).isCloseTo(0.9979, within(0.00005));
  }

  /** Neighbours whose likelihoods underflow, from the tests of the Python package lifetimes. */
  @Test
  void pareto_nbd_does_not_underflow() {
    ParetoNbd model = new ParetoNbd(0.55, 10.58, 0.61, 11.67);
    assertThat(model.expected(10, 132, 200, 200)).isCloseTo(6.2060518, within(0.0005));
    assertThat(model.expected(10, 133, 200, 200)).isCloseTo(6.2528722, within(0.0005));
    assertThat(model.expected(10, 20_000, 199, 200)).isBetween(0.0, 1_000.0);
  }

  @Test
  void gaps_of_the_formulas_are_bridged() {
    double below = new BetaGeometric(0.3, 5, 0.999, 2, false).expected(30, 2, 10, 40);
    double above = new BetaGeometric(0.3, 5, 1.001, 2, false).expected(30, 2, 10, 40);
    double between = new BetaGeometric(0.3, 5, 1, 2, false).expected(30, 2, 10, 40);
    assertThat(between).isCloseTo((below + above) / 2, within(1e-5));
    double one = new ParetoNbd(0.6, 10, 1, 12).expected(30, 2, 10, 40);
    assertThat(one)
        .isCloseTo(new ParetoNbd(0.6, 10, 1.0000001, 12).expected(30, 2, 10, 40), within(1e-5));
    assertThat(new BetaGeometric(0.3, 5, 0.6, 0.4, false).expected(30)).isBetween(0.0, 30.0);
  }

  @Test
  void value_ahead_is_less_worth_than_value_now() {
    Horizon free = new Horizon(12, 4.345, 0);
    Horizon dear = new Horizon(12, 4.345, 0.01);
    double plain = free.purchases(BG_NBD).apply(2, 30.43, 38.86);
    assertThat(plain).isCloseTo(BG_NBD.expected(12 * 4.345, 2, 30.43, 38.86), within(1e-9));
    assertThat(dear.purchases(BG_NBD).apply(2, 30.43, 38.86)).isBetween(0.9 * plain, 0.99 * plain);
  }

  @Test
  void a_worth_lies_between_what_one_customer_and_all_spend() {
    GammaGamma model = new GammaGamma(6.25, 3.74, 15.44);
    assertThat(model.mean()).isCloseTo(35.22, within(0.005));
    assertThat(model.expected(0, 0)).isEqualTo(model.mean());
    assertThat(model.expected(1, 100)).isBetween(model.mean(), 100.0);
    assertThat(model.expected(100, 100)).isCloseTo(100, within(1.0));
    assertThat(new GammaGamma(2, 0.9, 5).mean()).isNaN();
  }

  @Test
  void customers_who_are_alike_are_counted_together() {
    int[] repeats = {0, 2, 0, 2, 2};
    double[] last = {0, 3, 0, 3, 4};
    double[] watched = {9, 9, 9, 9, 9};
    Purchases purchases = Purchases.of(repeats, last, watched);
    assertThat(purchases.groups()).isEqualTo(3);
    assertThat(purchases.customers()).isEqualTo(5);
    assertThat(purchases.repeaters()).isEqualTo(3);
    assertThat(purchases.each((x, tx, t) -> x * tx)).containsExactly(0, 6, 0, 6, 8);
  }

  @Test
  void impossible_customers_are_refused() {
    assertThatThrownBy(() -> Purchases.of(new int[] {1}, new double[] {0}, new double[] {9}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Purchases.of(new int[] {1}, new double[] {5}, new double[] {4}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> GammaGamma.fit(new int[] {1}, new double[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_is_fitted_to_nothing() {
    Purchases nobody = Purchases.of(new int[0], new double[0], new double[0]);
    Purchases once = Purchases.of(new int[2], new double[2], new double[] {8, 9});
    assertThat(BetaGeometric.fit(nobody)).isEmpty();
    assertThat(BetaGeometric.fitModified(once)).isEmpty();
    assertThat(ParetoNbd.fit(once)).isEmpty();
    assertThat(GammaGamma.fit(new int[0], new double[0])).isEmpty();
    assertThat(BetaBernoulli.fit(new int[1], new int[1], new int[] {6}, new double[] {4}))
        .isEmpty();
  }
}
