package io.clientele.transform.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.ledger.Decision;
import io.clientele.ledger.RecordKey;
import io.clientele.measure.Store;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who decided what, and what went otherwise than meant. */
final class GovernanceTest {
  private static final SourceFile POLICY =
      new SourceFile(
          "policies.yaml",
          """
          - {policyID: POL-1, title: Contact with consent, orgUnitTitle: Desk, decisions: [consents, erasures], governs: MSG-1}
          - {messageID: MSG-1, title: Letter, owner: Shop}
          - {orgUnitID: ORG-1, orgUnitTitle: Desk}
          - {orgUnitID: ORG-2, orgUnitTitle: Shop}
          """);
  private static final SourceFile SETTINGS =
      new SourceFile(
          "clientele.yaml",
          """
          suppressions:
            - {code: CLT404, reason: known, until: 2026-12-31}
            - {code: CLT405, reason: known, until: 2026-01-31}
            - {code: CLT406}
          """);

  @Test
  void each_area_is_counted_with_its_exceptions(@TempDir Path folder) {
    try (Store store = new Store(folder)) {
      store
          .put(
              "consent(party_id, purpose, state, given_by, from_at)",
              "('A','news','given','self','2026-01-05'),"
                  + " ('A','news','withdrawn','self','2026-02-05'),"
                  + " ('B','news','given','guardian','2026-04-05'),"
                  + " ('A','all','erased','self','2026-05-05')")
          .put(
              "send(message_id, party_id, decision, reasons)",
              "('MSG-1','A','deny','E1'), ('MSG-1','B','send','')")
          .put(
              "event(event_id, source, party_id, activity, \"at\", direction, item)",
              "('1','mail','A','sent','2026-06-01','outbound','msg-1'),"
                  + " ('2','mail','B','sent','2026-06-01','outbound','msg-1')");
      Model model = Model.of(Folder.of(folder, List.of(POLICY, SETTINGS)));
      Governance.run(store.engine(), model, decisions(), LocalDate.of(2026, 6, 30));
      assertThat(
              store.ask(
                  "select area, actor, nullif(policy_id, ''), nullif(period, ''), decided,"
                      + " exceptions from governance order by area, actor, period",
                  6))
          .containsExactly(
              "consents customers POL-1 2026-Q1 2 1",
              "consents guardians POL-1 2026-Q2 1 0",
              "decisions MSG-1 POL-1 - 2 1",
              "erasures erased POL-1 2026-Q2 1 1",
              "sends MSG-1 POL-1 2026-Q2 2 1",
              "stewards Eve - 2026-Q2 2 1",
              "suppressions clientele.yaml - - 3 2");
      assertThat(store.ask("select distinct unit from governance where actor = 'MSG-1'", 1))
          .containsExactly("Shop");
    }
  }

  private static List<Decision> decisions() {
    RecordKey one = new RecordKey("crm", "1");
    RecordKey other = new RecordKey("web", "2");
    LocalDate day = LocalDate.of(2026, 5, 1);
    return List.of(
        new Decision(one, other, Decision.Verdict.MATCH, "same", "Eve", day),
        new Decision(one, other, Decision.Verdict.WITHDRAWN, "not sure", "Eve", day));
  }
}
