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
