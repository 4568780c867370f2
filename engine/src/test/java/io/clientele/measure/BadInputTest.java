package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What measures make of data and definitions that are wrong: a reason, and never no number. */
final class BadInputTest {
  private static final String NO_NUMBER =
      "select count(*) from reading where not (isfinite(value) and isfinite(low) and"
          + " isfinite(high))";

  private Store store;

  @BeforeEach
  void open(@TempDir Path folder) {
    store = new Store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> measure(Declared model, SortedMap<String, String> own) {
    return Measures.run(store.engine(), model, new MeasureOptions(LocalDate.of(2026, 6, 30), own))
        .stream()
        .map(Finding::message)
        .toList();
  }

  private static String measure(String id, String statistic, String columns) {
    return """
    -- id: %s
    -- title: Wrong
    -- component: quality
    -- unit: points
    -- direction: lower
    -- statistic: %s
    -- columns: %s
    -- grain: all
    -- needs: something else

    select party_id, %s from event_seen
    """
        .formatted(id, statistic, columns.replaceAll(".* as ", ""), columns);
  }

  private void purchases() {
    store.put(
        "event(event_id, source, party_id, activity, \"at\", value)",
        "('1','s','P1','purchase','2026-01-01',0),('2','s','P2','purchase','2026-01-02',0),"
            + "('3','s','P3','purchase','2026-01-03',0)");
  }

  @Test
  void a_measure_that_divides_by_zero_is_unmeasurable() {
    purchases();
    TreeMap<String, String> own = new TreeMap<>();
    own.put("a", measure("zero-mean", "mean", "0 / value as x"));
    own.put("b", measure("zero-median", "median", "1 / value as x"));
    assertThat(measure(new Declared(), own)).isEmpty();
    assertThat(store.ask("select measure, needs from unmeasured where measure like 'zero%'", 2))
        .containsExactly("zero-mean something else", "zero-median something else");
    assertThat(store.ask(NO_NUMBER, 1)).containsExactly("0");
  }

  @Test
  void a_share_that_divides_by_zero_has_no_reading() {
    purchases();
    TreeMap<String, String> own = new TreeMap<>();
    own.put("a", measure("zero-share", "share", "0 / value as hit"));
    measure(new Declared(), own);
    assertThat(store.ask("select count(*) from reading where measure = 'zero-share'", 1))
        .containsExactly("0");
    assertThat(store.ask(NO_NUMBER, 1)).containsExactly("0");
  }

  @Test
  void a_measure_that_selects_nobody_says_what_it_needs() {
    purchases();
    TreeMap<String, String> own = new TreeMap<>();
    own.put("a", measure("nobody", "mean", "value as x") + "where party_id = 'P9'\n");
    assertThat(measure(new Declared().segment("EMPTY", "frequency > 99"), own)).isEmpty();
    assertThat(store.ask("select needs from unmeasured where measure = 'nobody'", 1))
        .containsExactly("something else");
    assertThat(store.ask("select count(*) from reading where segment_id = 'EMPTY'", 1))
        .containsExactly("0");
  }

  @Test
  void scores_outside_their_scale_do_not_count() {
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < 12; n++) {
      rows.append(n == 0 ? "" : ",")
          .append(
              "('%d','s','P%d','answer','2026-05-01','csat',%d,1,5)"
                  .formatted(n, n, n < 10 ? 4 : n == 10 ? 99 : -3));
    }
    store.put(
        "event(event_id, source, party_id, activity, \"at\", survey_metric, survey_score,"
            + " scale_min, scale_max)",
        rows.toString());
    measure(new Declared(), new TreeMap<>());
    assertThat(
            store.ask(
                "select value, n from reading where measure = 'csat' and segment_id is null"
                    + " and period = 'all'",
                2))
        .containsExactly("100.0 10");
  }

  @Test
  void a_log_without_cases_is_laid_into_cases_by_customer_and_silence() {
    store.put(
        "event(event_id, source, party_id, activity, \"at\", seq)",
        "('1','s','P1','a','2026-01-01',1),('2','s','P1','a','2026-05-01',2),"
            + "('3','s',null,'a','2026-05-02',3)");
    Declared model =
        new Declared().journey("J", List.of("s"), Declared.stage("J/a", "activity = 'a'"));
    assertThat(measure(model, new TreeMap<>())).isEmpty();
    assertThat(store.ask("select cases from conformance", 1)).containsExactly("2");
    assertThat(store.ask(NO_NUMBER, 1)).containsExactly("0");
  }

  /** Whoever puts a constant into the column of the case has one case of everything. */
  @Test
  void one_case_of_very_many_events_is_measured_in_time() {
    store
        .engine()
        .run(
            "insert into event_row(event_id, source, party_id, case_id, activity, \"at\", seq)"
                + " select 'e' || i, 's', 'P1', 'c', case when i % 2 = 0 then 'a' else 'b' end,"
                + " timestamp '2026-01-01' + to_seconds(i), i from range(200000) r(i)");
    Declared model =
        new Declared()
            .journey(
                "J",
                List.of("s"),
                Declared.stage("J/a", "activity = 'a'"),
                Declared.stage("J/b", "activity = 'b'"));
    assertThat(measure(model, new TreeMap<>())).isEmpty();
    assertThat(store.ask("select cases from conformance", 1)).containsExactly("1");
    assertThat(store.ask(NO_NUMBER, 1)).containsExactly("0");
  }

  /** Whoever takes an address or a text for the activity has as many activities as events. */
  @Test
  void a_log_of_more_activities_than_two_bytes_count_is_measured() {
    store
        .engine()
        .run(
            "insert into event_row(event_id, source, party_id, case_id, activity, \"at\", seq)"
                + " select 'e' || i, 's', 'P' || i // 8, 'c' || i // 8,"
                + " case when i % 8 = 0 then 'a' when i % 8 = 7 then 'z' else 'page ' || i end,"
                + " timestamp '2026-01-01' + to_seconds(i), i from range(44000) r(i)");
    Declared model =
        new Declared()
            .journey(
                "J",
                List.of("s"),
                Declared.stage("J/a", "activity = 'a'"),
                Declared.stage("J/z", "activity = 'z'"));
    assertThat(measure(model, new TreeMap<>())).isEmpty();
    assertThat(store.ask("select cases, unmatched_events from conformance", 2))
        .containsExactly("5500 33000");
    assertThat(store.ask("select variants from process", 1)).containsExactly("5500");
  }
}
