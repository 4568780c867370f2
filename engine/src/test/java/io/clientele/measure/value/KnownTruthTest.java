package io.clientele.measure.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;

/** The models find the parameters of customers that were made by them. */
final class KnownTruthTest {
  private static final int CUSTOMERS = 6_000;
  private static final double AHEAD = 26;

  private final RandomDataGenerator random = new RandomDataGenerator(4711);
  private final int[] repeats = new int[CUSTOMERS];
  private final double[] last = new double[CUSTOMERS];
  private final double[] watched = new double[CUSTOMERS];
  private double later;

  /** Buys from now on, leaving by chance or at a time; what comes after the watch is counted. */
  private void live(int customer, double rate, double leaving, double end) {
    watched[customer] = 20 + random.nextInt(0, 60);
    double time = 0;
    boolean here = true;
    while (here) {
      time += random.nextExponential(1 / rate);
      here = time <= watched[customer] + AHEAD && time < end;
      if (here && time <= watched[customer]) {
        repeats[customer]++;
        last[customer] = time;
      } else if (here) {
        later++;
      }
      here &= random.nextUniform(0, 1) >= leaving;
    }
  }

  private static void assertFound(Fit fit, double... truth) {
    for (int n = 0; n < truth.length; n++) {
      assertThat(fit.parameter(n)).isCloseTo(truth[n], within(3 * fit.error(n)));
      assertThat(fit.error(n)).isLessThan(truth[n] / 2);
    }
  }

  private void assertForecast(PurchaseModel model) {
    double[] expected =
        Purchases.of(repeats, last, watched).each((x, tx, t) -> model.expected(AHEAD, x, tx, t));
    assertThat(Arrays.stream(expected).sum()).isCloseTo(later, Percentage.withPercentage(10));
  }

  @Test
  void customers_who_leave_after_a_purchase() {
    for (int n = 0; n < CUSTOMERS; n++) {
      live(n, random.nextGamma(0.8, 1 / 6.0), random.nextBeta(1.2, 3), Double.MAX_VALUE);
    }
    Fitted<BetaGeometric> fitted =
        BetaGeometric.fit(Purchases.of(repeats, last, watched)).orElseThrow();
    assertFound(fitted.fit(), 0.8, 6, 1.2, 3);
    assertForecast(fitted.model());
  }

  @Test
  void customers_who_may_leave_after_the_first_purchase() {
    for (int n = 0; n < CUSTOMERS; n++) {
      double leaving = random.nextBeta(0.7, 2);
      double end = random.nextUniform(0, 1) < leaving ? 0 : Double.MAX_VALUE;
      live(n, random.nextGamma(0.8, 1 / 6.0), leaving, end);
    }
    Fitted<BetaGeometric> fitted =
        BetaGeometric.fitModified(Purchases.of(repeats, last, watched)).orElseThrow();
    assertFound(fitted.fit(), 0.8, 6, 0.7, 2);
    assertForecast(fitted.model());
  }

  @Test
  void customers_who_leave_at_any_time() {
    for (int n = 0; n < CUSTOMERS; n++) {
      double end = random.nextExponential(1 / random.nextGamma(1.5, 1 / 40.0));
      live(n, random.nextGamma(0.8, 1 / 6.0), 0, end);
    }
    Fitted<ParetoNbd> fitted = ParetoNbd.fit(Purchases.of(repeats, last, watched)).orElseThrow();
    assertFound(fitted.fit(), 0.8, 6, 1.5, 40);
    assertForecast(fitted.model());
  }

  @Test
  void purchases_of_different_worth() {
    int[] often = new int[CUSTOMERS];
    double[] means = new double[CUSTOMERS];
    for (int n = 0; n < CUSTOMERS; n++) {
      double rate = random.nextGamma(4, 1 / 15.0);
      often[n] = 1 + random.nextInt(0, 4);
      for (int purchase = 0; purchase < often[n]; purchase++) {
        means[n] += random.nextGamma(6, 1 / rate) / often[n];
      }
    }
    Fitted<GammaGamma> fitted = GammaGamma.fit(often, means).orElseThrow();
    assertFound(fitted.fit(), 6, 4, 15);
    assertThat(fitted.model().mean()).isCloseTo(30, within(1.0));
  }
}
