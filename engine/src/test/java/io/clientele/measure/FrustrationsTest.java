package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where cases go wrong for the customer, rule by rule. */
final class FrustrationsTest {
  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new Store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> points(String rows) {
    store.put(
        "event(event_id, source, party_id, case_id, activity, \"at\", channel, direction, outcome,"
            + " seq)",
        rows);
    Declared model =
        new Declared()
            .journey(
                "J",
                List.of("s"),
                Declared.stage("J/a", "A: activity = 'a'"),
                Declared.stage("J/b", "B: activity = 'b'"));
    Measures.run(store.engine(), model, MeasureOptions.at(LocalDate.of(2026, 6, 30)));
    return store.ask("select case_key, stage_id, rule, event_id from frustration", 4);
  }

  @Test
  void coming_again_without_getting_further_is_one_and_the_next_step_is_none() {
    assertThat(
            points(
                "('1','s','P','c1','a','2026-01-01','web','inbound',null,1),"
                    + "('2','s','P','c1','a','2026-01-08','web','inbound',null,2),"
                    + "('3','s','P','c1','b','2026-01-09','web','inbound',null,3),"
                    + "('4','s','Q','c2','a','2026-01-01','web','inbound',null,4),"
                    + "('5','s','Q','c2','a','2026-01-09','web','inbound',null,5),"
                    + "('6','s','Q','c2','b','2026-01-10','web','outbound',null,6)"))
        .containsExactly("c1 J/a repeat-contact 2");
  }

  @Test
  void a_new_case_of_the_same_customer_within_a_week_is_one() {
    assertThat(
            points(
                "('1','s','P','c1','a','2026-01-01','web','inbound',null,1),"
                    + "('2','s','P','c1','b','2026-01-02','web','outbound',null,2),"
                    + "('3','s','P','c2','a','2026-01-05','web','inbound',null,3),"
                    + "('4','s','P','c2','b','2026-01-06','web','outbound',null,4),"
                    + "('5','s','Q','c3','a','2026-01-05','web','inbound',null,5),"
                    + "('6','s','Q','c3','b','2026-01-06','web','outbound',null,6)"))
        .containsExactly("c2 J/a repeat-contact 3");
  }

  @Test
  void circles_are_found_at_the_third_time_and_to_and_fro() {
    assertThat(
            points(
                "('1','s','P','c1','a','2026-01-01',null,null,null,1),"
                    + "('2','s','P','c1','a','2026-01-02',null,null,null,2),"
                    + "('3','s','P','c1','a','2026-01-03',null,null,null,3),"
                    + "('4','s','P','c1','b','2026-01-04',null,null,null,4),"
                    + "('5','s','Q','c2','a','2026-01-01',null,null,null,5),"
                    + "('6','s','Q','c2','b','2026-01-02',null,null,null,6),"
                    + "('7','s','Q','c2','a','2026-01-03',null,null,null,7),"
                    + "('8','s','Q','c2','b','2026-01-04',null,null,null,8)"))
        .containsExactly("c1 J/a loop 3", "c2 J/b loop 8");
  }

  @Test
  void a_step_that_comes_far_later_than_usual_is_one() {
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < 40; n++) {
      int day = n == 39 ? 60 : 2;
      rows.append(n == 0 ? "" : ",")
          .append("('%d','s','P%d','c%d','a','2026-01-01',null,null,null,%d)".formatted(n, n, n, n))
          .append(
              ",('b%d','s','P%d','c%d','b',date '2026-01-01' + %d,null,null,null,%d)"
                  .formatted(n, n, n, day, n + 100));
    }
    assertThat(points(rows.toString())).containsExactly("c39 J/a stall b39");
  }

  @Test
  void calls_after_writing_retries_after_failures_ends_and_complaints_are_ones() {
    assertThat(
            points(
                "('1','s','P','c1','a','2026-01-01','web','inbound',null,1),"
                    + "('2','s','P','c1','b','2026-01-02','phone','inbound',null,2),"
                    + "('3','s','Q','c2','a','2026-01-01','branch','outbound','failure',3),"
                    + "('4','s','Q','c2','a','2026-01-02','branch','outbound','success',4),"
                    + "('5','s','Q','c2','b','2026-01-03','branch','outbound',null,5),"
                    + "('6','s','R','c3','a','2026-01-01','branch','outbound',null,6),"
                    + "('7','s','S','c4','b','2026-01-01','branch','outbound',null,7),('8','s','S','c4','Complaint"
                    + " raised','2026-01-20','branch','inbound',null,8),"
                    + "('9','s','T','c5','a','2026-06-20','branch','outbound',null,9)"))
        .containsExactly(
            "c1 J/b escalation 2",
            "c2 J/a failure 4",
            "c3 J/a abandonment 6",
            "c4 J/b complaint 8");
  }

  @Test
  void a_stage_stands_out_by_lift_and_is_ranked_by_what_it_costs() {
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < 40; n++) {
      String party = "'P%d','c%d'".formatted(n, n);
      rows.append(n == 0 ? "" : ",")
          .append("('a%d','s',%s,'a','2026-01-01','web','outbound',".formatted(n, party))
          .append(n < 20 ? "'failure'," : "null,")
          .append(n)
          .append(')');
      if (n < 20) {
        rows.append(
            ",('r%d','s',%s,'a','2026-01-02','web','outbound',null,%d)"
                .formatted(n, party, n + 50));
      }
      if (n >= 10) {
        rows.append(
            ",('b%d','s',%s,'b','2026-01-03','web','outbound',null,%d)"
                .formatted(n, party, n + 100));
      }
    }
    points(rows.toString());
    assertThat(
            store.ask(
                "select rank, stage_id, cases, frustrated, lift, p_adjusted < 0.001,"
                    + " completion_loss, cases_lost from frustration_stage",
                8))
        .containsExactly("1 J/a 40 20 - true 0.5 10.0", "2 J/b 30 0 0.0 true - -");
    assertThat(
            store.ask(
                "select value, n from reading where measure = 'stage-frustration' and stage_id ="
                    + " 'J/a' and channel is null and period = 'all'",
                2))
        .containsExactly("50.0 40");
  }

  @Test
  void without_cases_there_is_nothing_to_say() {
    assertThat(points("('1','s',null,null,'a','2026-01-01','web',null,null,1)")).isEmpty();
    assertThat(store.ask("select count(*) from frustration_stage", 1)).containsExactly("0");
  }
}
