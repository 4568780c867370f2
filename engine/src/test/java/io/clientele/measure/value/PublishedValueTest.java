package io.clientele.measure.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/**
 * The models fitted to the published data sets (CDNOW, first repeat purchases to September 1997;
 * the donations of Fader, Hardie and Shang) give the published parameters.
 */
final class PublishedValueTest {
  private static final Percentage ONE_PER_CENT = Percentage.withPercentage(1);

  private static void assertFit(Fit fit, double logLikelihood, double... published) {
    for (int n = 0; n < published.length; n++) {
      assertThat(fit.parameter(n)).isCloseTo(published[n], ONE_PER_CENT);
      assertThat(fit.error(n)).isPositive().isLessThan(published[n]);
    }
    assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(0.01));
  }

  @Test
  void the_customers_are_those_of_the_publication() throws IOException {
    Cdnow cdnow = Cdnow.read();
    assertThat(cdnow.purchases().customers()).isEqualTo(2357);
    assertThat(cdnow.purchases().repeaters()).isEqualTo(946);
    assertThat(Arrays.stream(cdnow.repeats).sum()).isEqualTo(2457);
    assertThat(cdnow.purchases().mostRepeats()).isEqualTo(29);
    assertThat(Arrays.stream(cdnow.later).sum()).isEqualTo(1882);
    assertThat(cdnow.purchases().groups()).isLessThan(2357);
  }

  /** Fader, Hardie and Lee (2005): r .243, alpha 4.414, a .793, b 2.426. */
  @Test
  void bg_nbd() throws IOException {
    Cdnow cdnow = Cdnow.read();
    Fitted<BetaGeometric> fitted = BetaGeometric.fit(cdnow.purchases()).orElseThrow();
    assertFit(fitted.fit(), -9582.4256, .2426, 4.4135, .7929, 2.4258);
    BetaGeometric model = fitted.model();
    double[] expected = cdnow.purchases().each((x, last, t) -> model.expected(39, x, last, t));
    assertThat(Arrays.stream(expected).sum()).isCloseTo(1653.42, within(0.1));
    assertThat(model.alive(2, 30.43, 38.86)).isCloseTo(0.72661, within(0.0005));
    assertThat(model.alive(1, 1.71, 38.86)).isCloseTo(0.21223, within(0.0005));
  }

  /** What was bought in the next 39 weeks, by the number of repeats until then. */
  @Test
  void the_forecast_follows_what_came() throws IOException {
    Cdnow cdnow = Cdnow.read();
    double[] came = {0.2367, 0.6970, 1.3925, 1.5600, 2.5323, 2.9474, 3.8621, 6.3594};
    BetaGeometric model = BetaGeometric.fit(cdnow.purchases()).orElseThrow().model();
    double[] expected = cdnow.purchases().each((x, last, t) -> model.expected(39, x, last, t));
    for (int x = 0; x < came.length; x++) {
      double bought = 0;
      double forecast = 0;
      int customers = 0;
      for (int n = 0; n < expected.length; n++) {
        if (Math.min(7, cdnow.repeats[n]) == x) {
          bought += cdnow.later[n];
          forecast += expected[n];
          customers++;
        }
      }
      assertThat(bought / customers).isCloseTo(came[x], within(0.00005));
      assertThat(forecast / customers).isCloseTo(came[x], Percentage.withPercentage(30));
    }
  }

  /** BTYDplus: r .525, alpha 6.183, a .891, b 1.614. */
  @Test
  void mbg_nbd() throws IOException {
    Fitted<BetaGeometric> fitted =
        BetaGeometric.fitModified(Cdnow.read().purchases()).orElseThrow();
    assertFit(fitted.fit(), -9582.1327, .5248, 6.1830, .8914, 1.6140);
  }

  /** Fader, Hardie and Lee: r .553, alpha 10.578, s .606, beta 11.669. */
  @Test
  void pareto_nbd() throws IOException {
    Fitted<ParetoNbd> fitted = ParetoNbd.fit(Cdnow.read().purchases()).orElseThrow();
    assertFit(fitted.fit(), -9594.9739, .5533, 10.5776, .6062, 11.6679);
  }

  /** Fader and Hardie, note 025: p 6.25, q 3.74, v 15.44. */
  @Test
  void gamma_gamma() throws IOException {
    Cdnow cdnow = Cdnow.read();
    Fitted<GammaGamma> fitted = GammaGamma.fit(cdnow.often, cdnow.means).orElseThrow();
    assertFit(fitted.fit(), -4055.9232, 6.2488, 3.7446, 15.4477);
    GammaGamma model = fitted.model();
    assertThat(model.mean()).isCloseTo(35.1710, within(0.005));
    double[] published = {24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17};
    int again = 0;
    for (int n = 0; n < published.length; n++) {
      double mean = cdnow.repeats[n] > 0 ? cdnow.means[again++] : 0;
      assertThat(model.expected(cdnow.repeats[n], mean)).isCloseTo(published[n], within(0.1));
    }
  }

  /** Fader, Hardie and Shang (2010): alpha 1.204, beta .750, gamma .657, delta 2.783. */
  @Test
  void bg_bb() throws IOException {
    List<int[]> rows =
        Files.readAllLines(Cdnow.file("donations.csv")).stream()
            .skip(1)
            .map(line -> Arrays.stream(line.split(",", -1)).mapToInt(Integer::parseInt).toArray())
            .toList();
    int[] repeats = rows.stream().mapToInt(row -> row[0]).toArray();
    int[] last = rows.stream().mapToInt(row -> row[1]).toArray();
    int[] occasions = rows.stream().mapToInt(row -> row[2]).toArray();
    double[] donors = rows.stream().mapToDouble(row -> row[3]).toArray();
    Fitted<BetaBernoulli> fitted =
        BetaBernoulli.fit(repeats, last, occasions, donors).orElseThrow();
    assertFit(fitted.fit(), -33225.5813, 1.2035, .7497, .6567, 2.7834);
    BetaBernoulli model = fitted.model();
    assertThat(model.alive(0, 0, 6)).isCloseTo(0.11, within(0.005));
    assertThat(model.alive(2, 4, 6)).isCloseTo(0.59, within(0.005));
    assertThat(model.alive(6, 6, 6)).isCloseTo(0.93, within(0.005));
    double expected = 0;
    for (int n = 0; n < repeats.length; n++) {
      expected += donors[n] * model.expected(5, repeats[n], last[n], occasions[n]);
    }
    assertThat(expected).isCloseTo(12884.2, within(0.5));
    assertThat(11104 * model.probability(0, 6)).isCloseTo(3454.9, within(0.5));
    assertThat(11104 * model.probability(6, 6)).isCloseTo(1253.1, within(0.5));
  }
}
