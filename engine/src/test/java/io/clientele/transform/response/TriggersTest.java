package io.clientele.transform.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.data.results.StoredResults;
import io.clientele.model.Model;
import io.clientele.transform.Surveyed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules raise triggers from what was measured, once for each thing. */
final class TriggersTest {
  private static final String RULE =
      """
      - {orgUnitID: ORG-1, orgUnitTitle: Harbour}
      - {orgUnitID: ORG-2, orgUnitTitle: Market}
      - {measurePointID: MP-1, title: Satisfied, measure: csat, orgUnits: [Harbour]}
      - {triggerRuleID: TR-1, title: Worse, orgUnitTitle: Market, impactLevel: High, cooldown: P60D, %s}
      """;
  private static final String DRIFT = RULE.formatted("when: drift, measure: csat");

  private Surveyed work;

  @BeforeEach
  void open(@TempDir Path folder) {
    work = new Surveyed(folder);
  }

  @AfterEach
  void close() {
    work.close();
  }

  private void falls() {
    work.answers("Harbour", "2025-01-06", "2025-06-02", 80)
        .answers("Harbour", "2025-06-02", "2025-09-01", 50)
        .answers("Market", "2025-01-06", "2025-09-01", 80);
  }

  private void raise(String yaml, String asOf) {
    Model model = work.model(yaml);
    work.measure(model, asOf);
    again(model, asOf);
  }

  private void again(Model model, String asOf) {
    Responses.run(work.store().engine(), model, LocalDate.parse(asOf), List.of());
    Responses.afterFindings(work.store().engine(), model, LocalDate.parse(asOf));
  }

  private List<String> triggers(String columns, int count) {
    return work.store().ask("select " + columns + " from trigger order by trigger_id", count);
  }

  private List<String> rules() {
    return work.store()
        .ask("select looked_at, met, raised, held, months, fault from trigger_rule", 6);
  }

  @Test
  void a_fall_for_good_raises_one_trigger_with_its_evidence() {
    falls();
    raise(DRIFT, "2025-08-31");
    assertThat(triggers("trigger_id, sort, subject, strength, state, impact, still", 7))
        .containsExactly("TRG-CSAT-HARBOUR-2025-06 drift Harbour 5 new High true");
    assertThat(
            triggers(
                "baseline between 75 and 85, value between 45 and 55, deviations < -1, p < 1e-5,"
                    + " baseline_to, value_from",
                6))
        .containsExactly("true true true true 2025-06-01 2025-06-02");
    assertThat(triggers("said", 1).get(0))
        .startsWith("Satisfied customers (the two best answers) of Harbour is ")
        .contains(" % since the week of 2025-06-02 and was ", "in the 21 weeks before");
    assertThat(rules()).containsExactly("2 1 1 0 0 ");
  }

  @Test
  void evidence_of_a_week_that_is_not_over_ends_with_the_day_of_measuring() {
    falls();
    raise(DRIFT, "2025-08-27");
    assertThat(triggers("value_from, value_to", 2)).containsExactly("2025-06-02 2025-08-27");
  }

  @Test
  void two_rules_that_see_one_change_raise_a_trigger_each() {
    falls();
    String second = "- {triggerRuleID: TR-2, title: Other, when: drift, measure: csat}\n";
    raise(DRIFT + second, "2025-08-31");
    assertThat(triggers("trigger_id, rule_id", 2))
        .containsExactly("TRG-CSAT-HARBOUR-2025-06 TR-1", "TRG-CSAT-HARBOUR-2025-06-2 TR-2");
  }

  @Test
  void a_rise_or_a_unit_that_nobody_watches_raises_nothing() {
    falls();
    work.answers("Airport", "2025-01-06", "2025-06-02", 40)
        .answers("Airport", "2025-06-02", "2025-09-01", 80);
    raise(DRIFT.replace("when: drift", "orgUnits: [Market, Airport], when: drift"), "2025-08-31");
    assertThat(triggers("trigger_id", 1)).isEmpty();
    assertThat(rules()).containsExactly("2 0 0 0 0 ");
  }

  @Test
  void what_is_declared_is_not_raised_again_while_it_is_open_or_its_rule_keeps_quiet() {
    falls();
    String declared =
        """
        - triggerID: TRG-9
          label: Harbour
          rule: TR-1
          detectionDate: 2025-07-20
          evidence: {subject: harbour, measure: csat, window: {value: 50, from: 2025-05-01}}
        """;
    raise(DRIFT + declared, "2025-08-31");
    assertThat(triggers("trigger_id, state, still", 3)).containsExactly("TRG-9 declared true");
    again(work.model(DRIFT + declared + "  status: Rejected\n"), "2025-08-31");
    assertThat(triggers("trigger_id, still", 2)).containsExactly("TRG-9 true");
    again(work.model(DRIFT + declared + "  status: Rejected\n"), "2025-10-31");
    assertThat(triggers("trigger_id, state", 2))
        .containsExactly("TRG-9 declared", "TRG-CSAT-HARBOUR-2025-06 new");
    String same = declared.replace("2025-05-01", "2025-06-02");
    again(work.model(DRIFT + same + "  status: Rejected\n"), "2026-10-31");
    assertThat(triggers("trigger_id", 1)).as("the change that was turned down").hasSize(1);
  }

  @Test
  void months_beyond_a_threshold_with_their_whole_interval_raise_a_trigger() {
    falls();
    String rule =
        "when: threshold, measure: csat, orgUnits: [harbour, ORG-2], below: 65, periods: 3";
    raise(RULE.formatted(rule), "2025-08-31");
    assertThat(triggers("trigger_id, subject, value_from, value_to, baseline_to, p < 0.001", 6))
        .containsExactly("TRG-CSAT-HARBOUR-2025-06 Harbour 2025-06-01 2025-08-31 2025-05-31 true");
    assertThat(rules()).containsExactly("2 1 1 3 8 ");
    again(work.model(RULE.formatted(rule.replace("periods: 3", "periods: 4"))), "2025-08-31");
    assertThat(triggers("trigger_id", 1)).isEmpty();
    again(work.model(RULE.formatted(rule)), "2025-08-30");
    assertThat(triggers("trigger_id", 1)).as("August is not whole").isEmpty();
  }

  @Test
  void a_rule_that_is_always_met_says_so() {
    falls();
    raise(
        RULE.formatted("when: threshold, measure: csat, orgUnits: [Harbour], below: 95"),
        "2025-08-31");
    assertThat(rules()).containsExactly("1 1 1 8 8 ");
  }

  @Test
  void an_indicator_that_misses_its_target_for_months_raises_a_trigger() {
    falls();
    String segment =
        """
        - customerID: SEG-1
          title: Everybody
          orgUnitTitle: Market
          x-clientele:
            membership: {entity: person, rule: "frequency >= 0"}
            indicators: [{metricName: Happy, measure: csat}]
          performanceIndicators: [{metricName: Happy, targetValue: "75"}]
        """;
    raise(RULE.formatted("when: missed, measure: csat") + segment, "2025-08-31");
    assertThat(rules()).hasSize(1);
    assertThat(triggers("sort, subject, value < 75", 3)).containsExactly("missed SEG-1 true");
  }

  @Test
  void findings_of_a_code_raise_one_trigger_however_often_they_are_stored() {
    work.store().put("finding(code)", "('CLT904'), ('CLT904'), ('CLT101')");
    Model model = work.model(RULE.formatted("when: finding, code: CLT904"));
    again(model, "2025-08-31");
    Responses.afterFindings(work.store().engine(), model, LocalDate.of(2025, 8, 31));
    assertThat(triggers("trigger_id, value, strength, said", 4))
        .containsExactly("TRG-CLT904-2025-08 2.0 3 CLT904 was found 2 times on 2025-08-31.");
    assertThat(work.store().ask("select trigger_id, state from response_chain", 2))
        .containsExactly("TRG-CLT904-2025-08 new");
  }

  @Test
  void a_rule_that_cannot_look_says_why() {
    falls();
    Map<String, String> faults =
        Map.of(
            "when: drift, measure: joy", "there is no measure `joy`",
            "when: threshold, measure: csat", "it says neither `above` nor `below` which number",
            "when: finding", "it names no `code`",
            "when: sensor", "it names no `sensor` that is declared",
            "when: missed, measure: csat",
                "no indicator with a target is measured by `csat` month by month");
    work.measure(work.model(DRIFT), "2025-08-31");
    faults.forEach(
        (rule, fault) -> {
          again(work.model(RULE.formatted(rule)), "2025-08-31");
          assertThat(rules()).as(rule).containsExactly("0 0 0 0 0 " + fault);
        });
  }

  @Test
  void a_draft_declares_what_was_measured_and_is_not_raised_again() {
    falls();
    raise(DRIFT, "2025-08-31");
    StoredResults results = new StoredResults(work.store().engine());
    Map<String, String> drafts = Drafts.of(work.model(DRIFT), results.responses());
    assertThat(drafts).containsOnlyKeys("responses/trg-csat-harbour-2025-06.yaml");
    String draft = drafts.values().iterator().next();
    assertThat(draft)
        .contains(
            "- triggerID: TRG-CSAT-HARBOUR-2025-06\n",
            "  rule: \"TR-1\"\n",
            "  measurePoints: [MP-1]\n",
            "    subject: \"Harbour\"\n",
            "  triggerReference: TRG-CSAT-HARBOUR-2025-06\n");
    Model adopted = work.model(DRIFT + draft);
    assertThat(adopted.unreadable()).isEmpty();
    assertThat(adopted.schemaProblems()).isEmpty();
    again(adopted, "2025-08-31");
    assertThat(triggers("trigger_id, state, still, strength", 4))
        .containsExactly("TRG-CSAT-HARBOUR-2025-06 declared true 5");
    assertThat(work.store().ask("select rationale_id, state, age from response_chain", 3))
        .containsExactly("RAT-CSAT-HARBOUR-2025-06 no response 0");
  }
}
