package io.clientele.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What the pages hold against the declaration. */
final class EvidenceTest {
  private static final SortedMap<String, byte[]> SITE = Site.build(Bank.full());

  private static String page(String path) {
    return new String(SITE.get(path), UTF_8);
  }

  @Test
  void departures_stand_in_the_order_of_the_cases_that_they_cost() {
    assertThat(page("journeys/journey-001.html"))
        .containsSubsequence(
            "most cases lost first", "Skipped", "20", "12–28", "103", "O-17", "Undeclared");
  }

  @Test
  void a_stage_that_frustrates_beyond_chance_is_marked_in_the_map_and_in_the_table() {
    String page = page("journeys/journey-001.html");
    assertThat(page).contains("▲ 31 %", "1.6 × the others", "as the others", "low score 120");
    assertThat(page).contains("0.90 (chance)");
  }

  @Test
  void what_was_never_seen_and_what_was_never_declared_is_named() {
    assertThat(page("journeys/journey-001.html"))
        .contains("Garden party, Review", "measure --propose", "Document rejected");
  }

  @Test
  void a_journey_stands_beside_the_experience_it_wants_to_be() {
    assertThat(page("journeys/journey-001.html"))
        .containsSubsequence("Is it the experience that is wanted?", "Metrics: Satisfaction (CSAT)")
        .containsSubsequence("80 %", "74.2 %", "71.1–77.1", "✕ missed");
    assertThat(page("measures/csat.html"))
        .containsSubsequence("What it is held against", "desired experience: metrics", "80 %")
        .containsSubsequence("Panel of Banks, 2026-03", "68 %", "better");
  }

  @Test
  void a_segment_says_what_is_new_and_compares_only_what_is_defined_alike() {
    assertThat(page("segments/cust-seg-001.html"))
        .containsSubsequence("Beside outside figures", "better", "68 %", "Panel of Banks, 2026-03")
        .contains("not compared: share of fives")
        .containsSubsequence("What is new", "Products held", "▼ lower", "4.2 products")
        .containsSubsequence("Since the run of 2026-", "▲ above", "4.1 products", "+0.52")
        .contains("other definition");
    assertThat(page("measures.html"))
        .containsSubsequence("What changed since the run of", "Products held", "▲ above", "+0.52");
    assertThat(page("measures/products-held.html"))
        .containsSubsequence("2026 Q1", "2026 Q2", "Last 3 months", "4.2 products");
  }

  @Test
  void a_relationship_stands_beside_what_was_measured_of_it() {
    assertThat(page("relationships/rel-001.html"))
        .containsSubsequence(
            "Does it stand as declared?",
            "3.5",
            "✓ agrees",
            "15000",
            "1,359",
            "! declared too high",
            "mostly stable, 30 %",
            "! differs",
            "Where its customers stand",
            "Satisfaction (CSAT)",
            "Frustration points",
            "Concentrate here");
  }

  @Test
  void a_segment_says_how_its_members_stand_and_who_came_and_went() {
    assertThat(page("segments/cust-seg-001.html"))
        .contains("declared 600: declared too high", "Lifetime value, in fifths of all customers")
        .containsSubsequence("Members before", "456", "Stayed", "450", "Left", "6", "Joined", "12")
        .containsSubsequence("not known before", "Last csat", "✕ large", "1 to 2");
  }

  @Test
  void a_persona_says_which_of_its_attributes_the_data_support() {
    assertThat(page("personas/persona-001.html"))
        .containsSubsequence("Age", "42", "✓ supported", "42 (26 to 59)", "49 % below")
        .containsSubsequence("Values", "– unmeasurable", "no field tells of it")
        .containsSubsequence("Motivation", "Be free before he is tired", "Abilities", "alone");
  }

  @Test
  void groups_that_nobody_declared_stand_with_the_rule_that_nearly_makes_them() {
    assertThat(page("proposed-segments.html"))
        .containsSubsequence("3,484 in none", "group 1", "monetary &gt;= 49", "87 %", "weak");
  }

  @Test
  void the_models_of_customer_value_are_told_to_four_decimals() {
    assertThat(page("customer-value.html"))
        .containsSubsequence("MBG/NBD", "alpha", "6.1829", "0.4321", "-9,582.1327", "2,357");
  }

  @Test
  void every_page_that_names_the_recommendation_score_says_whose_the_marks_are() {
    assertThat(page("journeys/journey-001.html")).contains("registered trademarks");
    assertThat(page("elements.html")).doesNotContain("registered trademarks");
  }

  @Test
  void each_component_says_its_figures_or_what_it_needs() {
    assertThat(page("journeys/journey-001.html"))
        .containsSubsequence(
            "Personalisation",
            "Lift of tailored contacts",
            "needs contacts that say which treatment they are",
            "Metrics",
            "Satisfied customers",
            "254b");
  }
}
