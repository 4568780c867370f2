package io.clientele.transform.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.data.results.StoredResults;
import io.clientele.ledger.LoopReading;
import io.clientele.model.Model;
import io.clientele.transform.Surveyed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One loop from a drift to its verdict, with nothing between but files. */
final class ClosedLoopTest {
  private static final String WORKSPACE =
      """
      - {orgUnitID: ORG-1, orgUnitTitle: Harbour Street}
      - {measurePointID: MP-1, title: Satisfied at Harbour Street, measure: csat, orgUnits: [Harbour Street]}
      - triggerRuleID: TR-1
        title: A branch serves worse
        orgUnitTitle: Harbour Street
        when: drift
        measure: csat
        impactLevel: High
      """;

  private static final String RESPONSE =
      """
      - responseID: RSP-1
        responseTitle: Two advisers
        rationaleReference: RAT-CSAT-HARBOUR-STREET-2025-06
        measurePoints: [MP-1]
        startDate: 2025-09-01
        effectiveDate: 2025-09-08
        baselineWindow: P60D
        afterWindow: P60D
      """;

  @TempDir private Path folder;

  private static List<LoopReading> run(
      Surveyed work, String yaml, String asOf, List<LoopReading> memory) {
    Model model = work.model(yaml);
    work.measure(model, asOf);
    LocalDate day = LocalDate.parse(asOf);
    List<LoopReading> taken = Responses.run(work.store().engine(), model, day, memory);
    Responses.afterFindings(work.store().engine(), model, day);
    List<LoopReading> all = new ArrayList<>(memory);
    all.removeIf(old -> taken.stream().anyMatch(it -> it.phase().equals(old.phase())));
    all.addAll(taken);
    return all;
  }

  private static List<String> effect(Surveyed work) {
    return work.store().ask("select verdict, change_low > 0, restored is not null from effect", 3);
  }

  @Test
  void a_drift_is_raised_written_answered_and_measured() {
    try (Surveyed work = new Surveyed(folder)) {
      work.answers("Harbour Street", "2025-01-06", "2025-06-02", 80)
          .answers("Harbour Street", "2025-06-02", "2025-09-08", 50)
          .answers("Harbour Street", "2025-09-08", "2025-12-01", 80);

      List<LoopReading> memory = run(work, WORKSPACE, "2025-08-31", List.of());
      StoredResults seen = new StoredResults(work.store().engine());
      var drafts = Drafts.of(work.model(WORKSPACE), seen.responses());
      assertThat(drafts).containsOnlyKeys("responses/trg-csat-harbour-street-2025-06.yaml");

      String answered = WORKSPACE + String.join("", drafts.values()) + RESPONSE;
      memory = run(work, answered, "2025-10-12", memory);
      assertThat(effect(work)).containsExactly("running true true");

      memory = run(work, answered, "2025-11-30", memory);
      assertThat(effect(work)).containsExactly("improved true true");
      assertThat(work.store().ask("select repeated, days from effect", 2))
          .containsExactly("first taken 67");
      assertThat(work.store().ask("select state, to_rationale, to_response from response_chain", 3))
          .containsExactly("in progress - 1");
      run(work, answered, "2025-11-30", memory);
      assertThat(work.store().ask("select repeated from effect", 1)).containsExactly("same again");
    }
  }
}
