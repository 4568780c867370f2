package io.clientele.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GeneratorTest {
  private static final LocalDate UNTIL = Generated.UNTIL;

  @Test
  void the_same_seed_gives_the_same_bytes() {
    assertThat(Generator.generate(120, 3, UNTIL))
        .usingRecursiveComparison()
        .isEqualTo(Generator.generate(120, 3, UNTIL));
  }

  @Test
  void another_seed_gives_other_people() {
    assertThat(Generated.of(60, 1).text("data/crm.csv"))
        .isNotEqualTo(Generated.of(60, 2).text("data/crm.csv"));
  }

  @Test
  void a_part_that_is_left_out_changes_nothing_in_the_others() {
    Recipe onboarding = Recipe.full(400, 5, UNTIL).only(Set.of(Part.ONBOARDING, Part.OPEN_CASES));
    String path = "data/onboarding.csv.gz";
    assertThat(Generated.of(onboarding).text(path)).isEqualTo(Generated.of(400, 5).text(path));
  }

  @Test
  void only_what_was_asked_for_is_made() {
    Recipe recipe = Recipe.full(50, 1, UNTIL).only(Set.of(Part.ORDERS));
    assertThat(Generator.generate(recipe))
        .containsOnlyKeys("data/orders.csv", "data/truth/journeys.json");
  }

  @Test
  void nothing_happens_after_the_last_day() {
    Generated generated = Generated.of(300, 9);
    String next = UNTIL.plusDays(1).toString();
    for (String path :
        Set.of("data/onboarding.csv.gz", "data/orders.csv", "data/survey-csat.csv")) {
      assertThat(generated.csv(path))
          .isNotEmpty()
          .allMatch(row -> row.getOrDefault("at", "").compareTo(next) < 0);
    }
    assertThat(generated.jsonLines("data/service.jsonl.gz"))
        .isNotEmpty()
        .allMatch(row -> row.getOrDefault("at", "").compareTo(next) < 0);
  }

  @Test
  void one_person_alone_can_be_made() {
    assertThat(Generated.of(1, 4).csv("data/truth/households.csv")).hasSize(1);
  }

  @Test
  void in_a_crowd_telephones_and_mailboxes_are_shared_by_homes_alone() {
    Recipe recipe = Recipe.full(21_000, 6, UNTIL).only(Set.of(Part.RECORDS));
    Census census = Census.of(recipe, new Names());
    assertThat(homesPer(census, Person::email)).allMatch(homes -> homes == 1);
    assertThat(homesPer(census, Person::phone).filter(homes -> homes > 1)).hasSizeLessThan(10);
    assertThat(census.people().stream().map(Person::email).distinct().count())
        .isBetween(18_500L, 20_500L);
  }

  private static Stream<Integer> homesPer(Census census, Function<Person, String> value) {
    Map<String, Set<Integer>> homes =
        census.people().stream()
            .collect(
                Collectors.groupingBy(
                    value, Collectors.mapping(Person::household, Collectors.toSet())));
    return homes.values().stream().map(Set::size);
  }

  @Test
  void a_population_of_nobody_is_refused() {
    assertThatThrownBy(() -> Generator.generate(0, 1, UNTIL)).hasMessageContaining("not 0");
  }
}
