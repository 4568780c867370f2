package io.clientele.measure.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

final class DriversTest {
  private static final long SEED = 20260630;

  /** Without correlation each share is the square of the correlation with the score. */
  @Test
  void independent_drivers_share_by_the_square_of_their_effect() {
    double[][] rows = new double[64][3];
    double[] score = new double[64];
    for (int n = 0; n < 64; n++) {
      for (int column = 0; column < 3; column++) {
        rows[n][column] = n >> column & 1;
      }
      score[n] = 3 * rows[n][0] + 2 * rows[n][1] + rows[n][2];
    }
    Drivers found = Drivers.of(List.of("a", "b", "c"), rows, score, SEED).orElseThrow();
    assertThat(found.explained().value()).isCloseTo(1, within(1e-9));
    assertThat(found.drivers())
        .extracting(driver -> driver.share().value())
        .satisfiesExactly(
            a -> assertThat(a).isCloseTo(9.0 / 14, within(1e-9)),
            b -> assertThat(b).isCloseTo(4.0 / 14, within(1e-9)),
            c -> assertThat(c).isCloseTo(1.0 / 14, within(1e-9)));
  }

  /**
   * The shares of two columns follow from their definition: half of what each explains alone, and
   * half of what it adds to the other; R2 is that of the library's regression.
   */
  @Test
  void correlated_drivers_share_what_they_explain_together() {
    Random random = new Random(4);
    double[][] rows = new double[200][2];
    double[] score = new double[200];
    for (int n = 0; n < 200; n++) {
      rows[n][0] = random.nextGaussian();
      rows[n][1] = 0.7 * rows[n][0] + random.nextGaussian();
      score[n] = rows[n][0] + 0.5 * rows[n][1] + random.nextGaussian();
    }
    double both = r2(rows, score, 0, 1);
    double first = r2(rows, score, 0);
    double second = r2(rows, score, 1);
    Drivers found = Drivers.of(List.of("a", "b"), rows, score, SEED).orElseThrow();
    Driver a = found.drivers().get(0);
    assertThat(found.explained().value()).isCloseTo(both, within(1e-9));
    assertThat(a.share().value()).isCloseTo((first + both - second) / 2 / both, within(1e-9));
    assertThat(a.share().low()).isLessThan(a.share().value());
    assertThat(a.share().high()).isGreaterThan(a.share().value());
    assertThat(a.effect().low()).isPositive();
    assertThat(found.drivers().stream().mapToDouble(driver -> driver.share().value()).sum())
        .isCloseTo(1, within(1e-9));
  }

  private static double r2(double[][] rows, double[] score, int... columns) {
    double[][] chosen = new double[rows.length][columns.length];
    for (int n = 0; n < rows.length; n++) {
      for (int at = 0; at < columns.length; at++) {
        chosen[n][at] = rows[n][columns[at]];
      }
    }
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.newSampleData(score, chosen);
    return regression.calculateRSquared();
  }

  @Test
  void what_has_no_answer_is_not_answered() {
    double[][] rows = new double[40][2];
    double[] score = new double[40];
    for (int n = 0; n < 40; n++) {
      rows[n][0] = n;
      rows[n][1] = 2 * n;
      score[n] = n % 7;
    }
    List<String> names = List.of("a", "b");
    assertThat(Drivers.of(names, rows, score, SEED)).isEmpty();
    assertThat(Drivers.of(names, rows, new double[40], SEED)).isEmpty();
    assertThat(Drivers.of(names, new double[0][2], new double[0], SEED)).isEmpty();
    assertThat(Drivers.of(List.of(), rows, score, SEED)).isEmpty();
    assertThat(Drivers.of(List.of("a"), new double[19][1], new double[19], SEED)).isEmpty();
  }

  @Test
  void an_important_and_weak_driver_is_to_improve() {
    double[][] rows = new double[64][2];
    double[] score = new double[64];
    for (int n = 0; n < 64; n++) {
      rows[n][0] = n & 1;
      rows[n][1] = (n >> 1 & 3) > 0 ? 6 : 5;
      score[n] = 3 * rows[n][0] + rows[n][1] + (n >> 3 & 1);
    }
    Drivers found = Drivers.of(List.of("a", "b"), rows, score, SEED).orElseThrow();
    assertThat(found.drivers())
        .extracting(driver -> driver.quadrant(0.5, 60))
        .containsExactly(Driver.Quadrant.CONCENTRATE_HERE, Driver.Quadrant.POSSIBLE_OVERKILL);
  }

  /** Of 101 cases from 0 to 100 the ends are 5 and 95: (6 * 0 + 0/90 + ... + 6 * 100) / 101. */
  @Test
  void performance_is_on_one_scale_whatever_the_unit_and_whichever_end_is_better() {
    double[][] rows = new double[101][2];
    double[] score = new double[101];
    for (int n = 0; n < 101; n++) {
      rows[n][0] = 3 * Math.min(n, 50);
      rows[n][1] = n * 37 % 101 == 0 ? 1 : 0;
      score[n] = -n + 100 * rows[n][1];
    }
    Drivers found = Drivers.of(List.of("days", "rare"), rows, score, SEED).orElseThrow();
    Driver days = found.drivers().get(0);
    Driver rare = found.drivers().get(1);
    assertThat(days.mean()).isCloseTo(3 * 3775.0 / 101, within(1e-9));
    assertThat(days.performance().value())
        .isCloseTo(100 - 100 * (1035 + 50 * 45) / 45.0 / 101, within(1e-9));
    assertThat(rare.performance().value()).isCloseTo(100.0 / 101, within(1e-9));
    assertThat(days.isCertain(0.5, 50)).isTrue();
    assertThat(days.isCertain(days.share().value(), 50)).isFalse();
  }
}
