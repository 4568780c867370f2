package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.Strength.State;
import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a pattern of success counts as a strength, and when not. */
final class StrengthsTest {
  private static final String BUSINESS =
      """
      - {orgUnitID: ORG-1, orgUnitTitle: Advice Desk}
      - {customerID: SEG-1, title: Pupils, description: Young, orgUnitTitle: Advice Desk}
      - {customerID: SEG-2, title: Collectors, description: Rich, orgUnitTitle: Advice Desk}
      - journeyID: JRN-1
        journeyTitle: Borrowing
        description: From the wish to the book
        customerSegmentID: SEG-1
        orgUnitTitle: Advice Desk
        journeyStages:
          - {stageID: ask, stageName: Ask, channels: [web]}
          - {stageID: get, stageName: Get, channels: [%s]}
      """;

  @Test
  void a_pattern_that_data_bears_out_is_a_strength() {
    assertThat(joined("web", "readings: [{measure: seamless-switch, journey: JRN-1, %s}]", 50))
        .extracting(Strength::state, Strength::measured)
        .containsExactly(
            State.SHOWN,
            "60.0 % (n=200) of switches of channel go on with the journey in Borrowing");
  }

  @Test
  void just_below_the_bound_it_is_not_borne_out_and_names_the_journey() {
    assertThat(joined("web", "readings: [{measure: seamless-switch, journey: JRN-1, %s}]", 49.9))
        .extracting(Strength::state, Strength::subjects)
        .containsExactly(State.REFUTED, List.of("JRN-1"));
  }

  @Test
  void a_pitfall_outweighs_good_figures() {
    Strength joined =
        joined("shop", "readings: [{measure: seamless-switch, journey: JRN-1, %s}]", 90);
    assertThat(joined.state()).isEqualTo(State.PITFALL);
    assertThat(joined.declared()).isEqualTo("1 journey, 1 with the pitfall");
  }

  @Test
  void without_data_it_is_only_declared_and_without_declarations_nothing() {
    assertThat(joined("web", "readings: []", 0).state()).isEqualTo(State.DECLARED);
    assertThat(all("- {orgUnitID: ORG-1, orgUnitTitle: Desk}", Results.NONE))
        .extracting(Strength::state)
        .containsOnly(State.UNSAID);
  }

  @Test
  void a_segment_that_recommends_less_refutes_personal_experience() {
    String readings =
        """
        readings:
          - {measure: recommendation, segment: SEG-1, value: 10, low: 2, high: 18, n: 90}
          - {measure: recommendation, segment: SEG-2, value: 40, low: %d, high: 55, n: 90}
        """;
    String business = BUSINESS.formatted("web");
    assertThat(all(business, PageResults.of(readings.formatted(19))).get(0))
        .extracting(Strength::state, Strength::subjects, Strength::measured)
        .containsExactly(
            State.REFUTED, List.of("SEG-1"), "recommendation is 10.0 (n=90) and 40.0 (n=90)");
    assertThat(all(business, PageResults.of(readings.formatted(18))).get(0).state())
        .isEqualTo(State.SHOWN);
  }

  private static Strength joined(String channel, String results, double low) {
    String reading = "value: 60, low: " + low + ", high: 95, n: 200";
    Results measured = PageResults.of(results.replace("%s", reading));
    return all(BUSINESS.formatted(channel), measured).get(3);
  }

  private static List<Strength> all(String files, Results results) {
    Model model =
        Model.of(Folder.of(Path.of("."), List.of(new SourceFile("business.yaml", files))));
    List<Finding> findings = Checks.run(new Facts(model, results, LocalDate.of(2026, 6, 30)));
    return Strengths.of(model, results, findings);
  }
}
