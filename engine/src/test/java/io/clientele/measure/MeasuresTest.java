package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MeasuresTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final String EVENT =
      "event(event_id, source, party_id, case_id, activity, \"at\", channel, seq)";

  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new Store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void members_follow_from_golden_values_and_facts() {
    store
        .put(
            "party(party_id, kind, records)",
            "('P1','person',1),('P2','person',1),('P3','organisation',1)")
        .put(
            "golden(party_id, field, value)",
            "('P1','birth_date','1990-07-01'),('P1','city','Graz'),('P2','birth_date','1990-06-30'),('P1','income','300000'),('P2','income','oops'),('P3','income','900000')");
    Declared model =
        new Declared()
            .attributes("{\"income\": {\"column\": \"i\", \"type\": \"number\"}}")
            .segment("RICH", "income >= 250000")
            .segment("YOUNG", "age < 36 and city = 'Graz'")
            .segment("OLD", "age >= 36")
            .segment("QUIET", "contacts_90d = 0 and recency_days is null");
    assertThat(run(model)).isEmpty();
    assertThat(store.ask("select segment_id, party_id from membership order by all", 2))
        .containsExactly("OLD P2", "QUIET P1", "QUIET P2", "RICH P1", "YOUNG P1");
  }

  @Test
  void a_rule_that_is_none_selects_nobody_and_the_others_still_count() {
    store.put("party(party_id, kind, records)", "('P1','person',1)");
    Declared model = new Declared().segment("A", "incme > 1").segment("B", "frequency = 0");
    assertThat(run(model)).isEmpty();
    assertThat(store.ask("select segment_id, party_id from membership", 2)).containsExactly("B P1");
  }

  @Test
  void events_get_the_first_touchpoint_that_fits_and_doubles_are_kept() {
    store.put(
        EVENT,
        "('e1','s','P1','c1','a','2026-01-01',null,1),('e2','s','P1','c1','b','2026-01-02',null,2),"
            + "('e3','t','P1','c1','a','2026-01-03',null,3)");
    Declared model =
        new Declared()
            .journey(
                "J",
                List.of("s"),
                Declared.stage("J/one", "A: activity = 'a'"),
                Declared.stage("J/two", "B: activity in ('a', 'b')"));
    assertThat(run(model)).isEmpty();
    assertThat(
            store.ask(
                "select journey_id, first, second, condition, events, example from shared_event",
                6))
        .containsExactly("J A B activity in ('a', 'b') 1 e1");
    assertThat(
            store.ask(
                "select event_id, journey_id, stage_id, touchpoint_id from event order by 1", 4))
        .containsExactly("e1 J J/one J/one/a", "e2 J J/two J/two/b", "e3 - - -");
  }

  @Test
  void events_without_a_case_are_split_at_a_long_silence() {
    store.put(
        EVENT,
        "('e1','s','P1',null,'a','2026-01-01',null,1),('e2','s','P1',null,'b','2026-01-20',null,2),"
            + "('e3','s','P1',null,'a','2026-06-25',null,3),('e4','s','P2',null,'x','2026-01-03',null,4)");
    run(abc());
    assertThat(store.ask("select cases, open_cases, cost, unmatched_events from conformance", 4))
        .containsExactly("2 1 3 0");
  }

  @Test
  void conformance_and_deviations_say_how_cases_depart() {
    store.put(
        EVENT,
        "('1','s','P1','c1','a','2026-01-01','web',1),('2','s','P1','c1','b','2026-01-02','web',2),"
            + "('3','s','P1','c1','c','2026-01-05','web',3),"
            + "('4','s','P2','c2','a','2026-01-01','web',4),('5','s','P2','c2','c','2026-01-02','web',5),"
            + "('6','s','P3','c3','a','2026-01-01','branch',6),('7','s','P3','c3','z','2026-01-02','branch',7),"
            + "('8','s','P3','c3','c','2026-01-03','branch',8),('9','s','P3','c3','b','2026-01-04','branch',9),"
            + "('10','s','P4','c4','a','2026-06-20','branch',10)");
    run(abc());
    assertThat(
            store.ask(
                "select cases, open_cases, exact_fit_share, cost, unmatched_events from"
                    + " conformance",
                5))
        .containsExactly("4 1 0.25 6 1");
    assertThat(
            store.ask(
                "select kind, detail, cases, share, completion_loss, examples from deviation"
                    + " order by all",
                6))
        .containsExactly(
            "out-of-order J/b 1 0.25 0.0 c3",
            "skipped J/b 1 0.25 0.0 c2",
            "undeclared z 1 0.25 0.0 c3");
    assertThat(
            store.ask(
                "select stage_id, channel, value, n from reading where measure = 'stage-reach' and"
                    + " segment_id is null and period = 'all' order by all nulls first",
                4))
        .contains("J/b - 66.66666666666666 3", "J/b web 50.0 2", "J/b branch 100.0 1");
    assertThat(
            store.ask(
                "select value, n from reading where measure = 'completion' and channel is null"
                    + " and period = 'all'",
                2))
        .containsExactly("100.0 3");
  }

  @Test
  void a_stage_is_skipped_only_where_a_later_one_was_reached_and_a_case_that_ended_was_abandoned() {
    store.put(
        EVENT,
        "('1','s','P1','c1','a','2026-01-01','web',1),"
            + "('2','s','P2','c2','b','2026-01-01','web',2),"
            + "('3','s','P3','c3','c','2026-01-02','web',3),"
            + "('4','s','P4','c4','a','2026-06-20','web',4)");
    run(abc());
    assertThat(
            store.ask(
                "select kind, detail, cases, completion_loss, cases_lost, examples from deviation"
                    + " order by all",
                6))
        .containsExactly(
            "abandoned J/a 1 0.5 0.5 c1",
            "abandoned J/b 1 1.0 1.0 c2",
            "skipped J/a 2 - - c2; c3",
            "skipped J/b 1 - - c3");
  }

  @Test
  void surveys_become_readings_by_unit_and_month_and_indicators_get_verdicts() {
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < 40; n++) {
      String month = n < 20 ? "2026-04" : "2026-05";
      int score = n < 20 ? 5 : 2;
      rows.append(n == 0 ? "" : ",")
          .append("('%d','s','P%d','%s-10','csat',%d,'north')".formatted(n, n, month, score));
    }
    store.put(
        "event(event_id, source, party_id, \"at\", survey_metric, survey_score, org_unit)",
        rows.toString());
    Declared model =
        new Declared()
            .segment("S", "frequency = 0")
            .indicator("S", "Satisfaction", 80, 90, "csat")
            .indicator("S", "Low bar", 80, 20, "csat")
            .indicator("S", "By hand", 80, 90, "")
            .indicator("S", "Nothing there", 80, 90, "ces");
    run(model);
    assertThat(
            store.ask(
                "select org_unit, period, value, n from reading where measure = 'csat'"
                    + " and org_unit is not null order by all",
                4))
        .containsExactly(
            "north 2026-04 100.0 20",
            "north 2026-05 0.0 20",
            "north 2026-Q2 50.0 40",
            "north all 50.0 40",
            "north last-12-months 50.0 40",
            "north last-3-months 50.0 40");
    assertThat(store.ask("select name, verdict, measured, n from indicator order by all", 4))
        .containsExactly(
            "By hand unmeasurable - 0",
            "Low bar met 50.0 40",
            "Nothing there unmeasurable - 0",
            "Satisfaction missed 50.0 40");
  }

  @Test
  void a_workspace_adds_a_measure_and_a_wrong_one_is_a_finding() {
    store.put("party(party_id, kind, records)", "('P1','person',1),('P2','person',1)");
    TreeMap<String, String> own = new TreeMap<>();
    String matter =
        """
        -- id: %s
        -- title: Own
        -- component: metrics
        -- unit: %%
        -- direction: higher
        -- statistic: share
        -- columns: party_id, hit
        -- grain: all
        """;
    own.put("measures/good.sql", matter.formatted("good") + "select party_id, 1 as hit from party");
    own.put("measures/typo.sql", matter.formatted("typo") + "select hit from nowhere");
    own.put("measures/two.sql", matter.formatted("two") + "select 1 as hit; drop table party");
    own.put("measures/bare.sql", "select 1");
    own.put("measures/taken.sql", matter.formatted("csat") + "select 1 as party_id, 1 as hit");
    List<Finding> findings =
        Measures.run(store.engine(), new Declared(), new MeasureOptions(AS_OF, own));
    assertThat(findings)
        .extracting(finding -> finding.span().file())
        .containsExactly(
            "measures/bare.sql", "measures/taken.sql", "measures/two.sql", "measures/typo.sql");
    assertThat(store.ask("select value, n from reading where measure = 'good'", 2))
        .containsExactly("100.0 2");
  }

  @Test
  void the_day_is_the_newest_events_then_the_newest_records() {
    assertThat(asOf(Optional.empty())).isEmpty();
    store.put("record(source, key, updated_at)", "('s','1','2026-02-03 23:59:00'),('s','2',null)");
    assertThat(asOf(Optional.empty())).contains(LocalDate.of(2026, 2, 3));
    store.put(EVENT, "('e1','s','P1','c1','a','2026-01-01 10:00:00',null,1)");
    assertThat(asOf(Optional.empty())).contains(LocalDate.of(2026, 1, 1));
    assertThat(asOf(Optional.of(AS_OF))).contains(AS_OF);
  }

  private Optional<LocalDate> asOf(Optional<LocalDate> wanted) {
    return Measures.asOf(store.engine(), new Declared(), wanted);
  }

  @Test
  void measuring_nothing_gives_nothing_and_twice_gives_the_same() {
    run(abc());
    List<String> first = store.ask("select * from reading order by all", 14);
    run(abc());
    assertThat(store.ask("select * from reading order by all", 14)).isEqualTo(first);
    assertThat(store.ask("select cases, cost from conformance", 2)).containsExactly("0 0");
  }

  private static Declared abc() {
    return new Declared()
        .journey(
            "J",
            List.of("s"),
            Declared.stage("J/a", "activity = 'a'"),
            Declared.stage("J/b", "activity = 'b'"),
            Declared.stage("J/c", "activity = 'c'"));
  }

  private List<Finding> run(Declared model) {
    return Measures.run(store.engine(), model, MeasureOptions.at(AS_OF));
  }
}
