package io.clientele.transform.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.generate.Generator;
import io.clientele.generate.Part;
import io.clientele.generate.Recipe;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Offers beat popularity where there is something to find, and nowhere else. */
final class TrialTest {
  private static final Recipe RECIPE =
      new Recipe(12_000, 7, Generator.LAST_DAY, EnumSet.of(Part.RECORDS, Part.ORDERS), true)
          .selling(120);

  @Test
  void offers_beat_popularity_where_purchases_go_together() {
    Trial trial = trial(RECIPE);
    assertThat(trial.tied()).isGreaterThan(100);
    assertThat(trial.gain().low()).isPositive();
    assertThat(trial.verdict()).isEqualTo("better than popularity");
    assertThat(trial.gain().value())
        .isCloseTo(trial.hits().value() - trial.popular().value(), within(1e-9));
  }

  @Test
  void they_do_not_where_there_is_nothing_to_find() {
    Trial trial = trial(RECIPE.withoutStructure());
    assertThat(trial.customers()).isGreaterThan(500);
    assertThat(trial.gain().low()).isLessThanOrEqualTo(0);
    assertThat(trial.gain().high()).isGreaterThanOrEqualTo(0);
    assertThat(trial.verdict()).isEqualTo("no better than popularity");
  }

  @Test
  void nobody_can_be_asked_who_bought_nothing_new() {
    Bought bought = new Bought();
    bought.add("a", "tea", LocalDate.of(2026, 1, 1));
    assertThat(bought.trial(bought.split().orElseThrow(), 10)).isEmpty();
    assertThat(new Bought().split()).isEmpty();
  }

  @Test
  void the_likelihood_ratio_grows_with_the_distance_from_what_is_expected() {
    assertThat(LikelihoodRatio.of(10, 5)).isCloseTo(20 * Math.log(2) - 10, within(1e-9));
    assertThat(LikelihoodRatio.of(0, 5)).isCloseTo(10, within(1e-9));
    assertThat(LikelihoodRatio.of(5, 5)).isZero();
    assertThat(LikelihoodRatio.of(0, 0)).isZero();
  }

  @Test
  void by_chance_customers_with_many_items_have_many_pairs() {
    Chance chance = Chance.of(new Histories(new int[][] {{0, 1, 2}, {0}, {1}, {2}, {0, 1}}, 3));
    assertThat(chance.expected(0, 1)).isCloseTo(2, within(1e-9));
    assertThat(chance.expected(0, 2)).isCloseTo(1, within(1e-9));
  }

  @Test
  void what_goes_together_is_the_reason() {
    Affinities affinities = Affinities.learn(pairs());
    assertThat(affinities.tied()).isPositive();
    assertThat(affinities.best(new int[] {0}, 1)).containsExactly(1);
    assertThat(affinities.because(new int[] {2, 0}, 1)).isZero();
    assertThat(affinities.because(new int[] {4}, 1)).isEqualTo(-1);
    assertThat(affinities.lift(0, 1)).isGreaterThan(1.5);
  }

  /** Whoever has 0 has 1, and whoever has 2 has 3; 4 is bought by everybody else. */
  private static Histories pairs() {
    int[][] bought = new int[300][];
    for (int n = 0; n < bought.length; n++) {
      bought[n] = n % 3 == 0 ? new int[] {0, 1} : n % 3 == 1 ? new int[] {2, 3} : new int[] {4};
    }
    return new Histories(bought, 5);
  }

  private static Trial trial(Recipe recipe) {
    byte[] orders = Generator.generate(recipe).get("data/orders.csv");
    Bought bought = new Bought();
    new String(orders, StandardCharsets.UTF_8)
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(row -> bought.add(row[1], row[5], LocalDate.parse(row[2].substring(0, 10))));
    return bought.trial(bought.split().orElseThrow(), 10).orElseThrow();
  }
}
