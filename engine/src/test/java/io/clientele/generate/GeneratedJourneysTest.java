package io.clientele.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class GeneratedJourneysTest {
  private static final Recipe FULL = Recipe.full(6_000, 13, Generated.UNTIL);
  private static final Recipe CASES =
      FULL.only(Set.of(Part.ONBOARDING, Part.SURVEYS, Part.OPEN_CASES));
  private static final Generated GENERATED = Generated.of(CASES);
  private static final Generated CONTROL = Generated.of(CASES.withoutStructure());

  @Test
  void the_counts_in_the_truth_are_those_of_the_events() {
    JsonNode journey = GENERATED.truth().path("journeys").path(0);
    assertThat(cases(GENERATED, row -> true)).hasSize(journey.path("cases").asInt());
    long reached = journey.path("stages").path(4).path("reached").asLong();
    assertThat(cases(GENERATED, row -> did(row, "first review invited")).size())
        .isBetween((int) reached, (int) reached + journey.path("open").asInt());
  }

  @Test
  void the_set_rates_of_leaving_come_out() {
    JsonNode journey =
        Generated.of(FULL.only(Set.of(Part.ONBOARDING))).truth().path("journeys").path(0);
    double cases = journey.path("cases").asDouble();
    assertThat(journey.path("open").asInt()).isZero();
    for (JsonNode stage : journey.path("stages")) {
      double share = stage.path("reached").asDouble() / cases;
      assertThat(share).isCloseTo(stage.path("reach").asDouble(), within(0.04));
    }
  }

  @Test
  void web_customers_pass_over_the_assessment_and_others_do_not() {
    assertThat(assessed(GENERATED, "web")).isBetween(0.2, 0.35);
    assertThat(assessed(GENERATED, "branch")).isGreaterThan(0.83);
  }

  @Test
  void scores_fall_in_one_branch_from_a_day_on() {
    JsonNode drift = GENERATED.truth().path("drift");
    String branch = drift.path("branch").asString();
    String onset = drift.path("from").asString();
    Predicate<Map<String, String>> here = row -> branch.equals(row.get("branch"));
    Predicate<Map<String, String>> late = row -> row.getOrDefault("at", "").compareTo(onset) > 0;
    double after = satisfaction(GENERATED, here.and(late));
    assertThat(satisfaction(GENERATED, here.and(late.negate())) - after).isGreaterThan(0.4);
    assertThat(satisfaction(GENERATED, here.negate().and(late)) - after).isGreaterThan(0.4);
  }

  @Test
  void scores_come_back_where_a_recovery_is_asked_for() {
    LocalDate from = LocalDate.of(2026, 5, 1);
    Generated back = Generated.of(CASES.recovering(new Recovery(from, 0.9)));
    assertThat(back.truth().at("/drift/recoveredFrom").asString()).isEqualTo("2026-05-01");
    assertThat(GENERATED.truth().at("/drift/recoveredFrom").isMissingNode()).isTrue();
    Predicate<Map<String, String>> here = row -> Branches.DRIFTING.equals(row.get("branch"));
    Predicate<Map<String, String>> late =
        row -> row.getOrDefault("at", "").compareTo(from.plusDays(5).toString()) > 0;
    Predicate<Map<String, String>> low =
        row -> row.getOrDefault("at", "").compareTo("2026-02-06") > 0;
    double fallen = satisfaction(back, here.and(low).and(late.negate()));
    assertThat(satisfaction(back, here.and(late)) - fallen).isGreaterThan(0.4);
    assertThat(back.csv("data/survey-csat.csv").stream().filter(here.negate()).map(this::answer))
        .containsExactlyElementsOf(
            GENERATED.csv("data/survey-csat.csv").stream()
                .filter(here.negate())
                .map(this::answer)
                .toList());
  }

  /** Who said what when, without the number that it stands under. */
  private String answer(Map<String, String> row) {
    return row.get("customer_no") + " " + row.get("at") + " " + row.get("score");
  }

  @Test
  void a_population_without_structure_has_nothing_to_find() {
    assertThat(CONTROL.truth().has("drift")).isFalse();
    assertThat(assessed(CONTROL, "web")).isCloseTo(assessed(CONTROL, "branch"), within(0.06));
    Predicate<Map<String, String>> here = row -> Branches.DRIFTING.equals(row.get("branch"));
    assertThat(satisfaction(CONTROL, here))
        .isCloseTo(satisfaction(CONTROL, here.negate()), within(0.15));
  }

  @Test
  void a_case_lies_in_one_order_of_time() {
    List<Map<String, String>> events = GENERATED.csv("data/onboarding.csv.gz");
    assertThat(events)
        .isSortedAccordingTo(
            (a, b) -> a.getOrDefault("at", "").compareTo(b.getOrDefault("at", "")));
    assertThat(events.stream().map(row -> row.get("event_id")).distinct()).hasSameSizeAs(events);
  }

  /** The share of cases with that entry which were assessed, left ones included. */
  private static double assessed(Generated generated, String entry) {
    Set<String> entered =
        cases(generated, row -> did(row, "enquiry received") && entry.equals(row.get("channel")));
    Set<String> assessed = cases(generated, row -> did(row, "goals interview held"));
    assessed.retainAll(entered);
    return (double) assessed.size() / entered.size();
  }

  private static double satisfaction(Generated generated, Predicate<Map<String, String>> which) {
    return generated.csv("data/survey-csat.csv").stream()
        .filter(which)
        .mapToInt(row -> Integer.parseInt(row.getOrDefault("score", "")))
        .average()
        .orElseThrow();
  }

  private static Set<String> cases(Generated generated, Predicate<Map<String, String>> which) {
    Set<String> cases = new HashSet<>();
    for (Map<String, String> row : generated.csv("data/onboarding.csv.gz")) {
      if (which.test(row)) {
        cases.add(row.getOrDefault("case_id", ""));
      }
    }
    return cases;
  }

  private static boolean did(Map<String, String> row, String activity) {
    return activity.equals(row.get("activity"));
  }
}
