package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that cannot be true, and customers who are no person. */
final class DoubtsTest {
  private static final String EVENT =
      "event(event_id, source, party_id, case_id, activity, \"at\", ended_at, seq)";

  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new Store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> measure(Declared model) {
    model.journey("J", List.of("s"), Declared.stage("J/a", "A: activity = 'a'"));
    List<Finding> found =
        Measures.run(store.engine(), model, MeasureOptions.at(LocalDate.of(2026, 6, 30)));
    return found.stream().map(finding -> finding.code() + " " + finding.message()).toList();
  }

  @Test
  void an_id_of_many_cases_is_named_and_is_nobody() {
    StringBuilder rows = new StringBuilder();
    for (int n = 1; n <= 40; n++) {
      String party = n <= 12 ? "WALK-IN" : "P" + n;
      rows.append(n == 1 ? "" : ",")
          .append("('%d','s','%s','c%d','a','2026-01-01',null,%d)".formatted(n, party, n, n));
    }
    store.put(EVENT, rows.toString());

    assertThat(
            measure(new Declared().segment("ALL", "kind = 'person'").segment("Q", "frequency = 0")))
        .containsExactly(
            "CLT081 customer `WALK-IN` has 12 cases of journey `J`, 30.0 % of all: that is no"
                + " person");
    assertThat(store.ask("select count(*) from membership where segment_id = 'Q'", 1))
        .containsExactly("28");
    assertThat(store.ask("select cases from conformance", 1)).containsExactly("40");
  }

  @Test
  void a_case_of_two_customers_is_a_case_and_nobodys() {
    store.put(
        EVENT,
        "('1','s','P1','c1','a','2026-01-01',null,1),('2','s','P2','c1','a','2026-01-02',null,2),"
            + "('3','s','P3','c2','a','2026-01-02',null,3)");

    assertThat(measure(new Declared()))
        .containsExactly("CLT082 1 cases of journey `J` have more than one customer, such as `c1`");
    assertThat(store.ask("select case_key, party_id from journey_case order by 1", 2))
        .containsExactly("c1 -", "c2 P3");
  }

  @Test
  void times_that_cannot_be_are_said_per_source() {
    store
        .put("party(party_id, kind, records)", "('P1','person',1)")
        .put("golden(party_id, field, value)", "('P1','birth_date','1990-07-01')")
        .put(
            EVENT,
            "('1','s','P1','c1','a','1980-01-01',null,1),('2','s','P1','c1','a','2027-01-02',null,2),"
                + "('3','t','P1','c1','a','2026-01-02','2026-01-01',3)");

    assertThat(measure(new Declared()))
        .containsExactlyInAnyOrder(
            "CLT083 1 events of source `s` happened after the day of measuring and do not count,"
                + " such as `2`",
            "CLT083 1 events of source `s` happened before their customer was born, such as `1`",
            "CLT083 1 events of source `t` ended before they began, such as `3`");
  }
}
