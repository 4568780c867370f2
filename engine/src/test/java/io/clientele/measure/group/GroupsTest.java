package io.clientele.measure.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GroupsTest {
  private static double[][] rows(double[][] centres, int each, double spread) {
    Random random = new Random(8);
    double[][] rows = new double[centres.length * each][];
    for (int n = 0; n < rows.length; n++) {
      double[] centre = centres[n % centres.length];
      rows[n] =
          Arrays.stream(centre).map(place -> place + spread * random.nextGaussian()).toArray();
    }
    return rows;
  }

  @Test
  void groups_that_stand_apart_are_found_again() {
    double[][] truth = {{0, 1_000}, {5, 4_000}, {10, 1_000}};
    double[][] rows = rows(new double[][] {{0, 1}, {5, 4}, {10, 1}}, 100, 0.4);
    for (double[] row : rows) {
      row[1] *= 1_000;
    }
    Groups groups = Groups.of(rows, 1).orElseThrow();
    assertThat(groups.centres()).hasSize(3);
    assertThat(groups.sizes()).containsExactly(100, 100, 100);
    assertThat(groups.silhouette()).isGreaterThan(0.5);
    assertThat(groups.stability()).isCloseTo(1, within(0.001));
    for (double[] centre : truth) {
      assertThat(groups.centres())
          .anySatisfy(
              found -> {
                assertThat(found[0]).isCloseTo(centre[0], within(0.3));
                assertThat(found[1]).isCloseTo(centre[1], within(300.0));
              });
    }
  }

  @Test
  void what_has_no_structure_is_not_stable() {
    double[][] rows = rows(new double[][] {{0, 0, 0}}, 300, 1);
    Groups groups = Groups.of(rows, 1).orElseThrow();
    assertThat(groups.silhouette()).isLessThan(0.35);
    assertThat(groups.stability()).isLessThan(0.75);
  }

  @Test
  void one_seed_gives_the_same_groups() {
    double[][] rows = rows(new double[][] {{0, 0}, {3, 3}}, 60, 1);
    Groups first = Groups.of(rows, 5).orElseThrow();
    Groups second = Groups.of(rows, 5).orElseThrow();
    assertThat(second.group()).isEqualTo(first.group());
    assertThat(second.stability()).isEqualTo(first.stability());
  }

  @Test
  void the_alike_and_the_few_make_no_groups() {
    assertThat(Groups.of(new double[30][2], 1)).isEmpty();
    assertThat(Groups.of(new double[19][2], 1)).isEmpty();
  }

  /** Hubert and Arabie's index of the example in the manual of scikit-learn is 0.57. */
  @Test
  void agreement_is_adjusted_for_chance() {
    assertThat(Agreement.adjustedRand(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1, 1}))
        .isCloseTo(0.57, within(0.005));
    assertThat(Agreement.adjustedRand(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0})).isEqualTo(1);
    assertThat(Agreement.adjustedRand(new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, 3})).isZero();
  }
}
