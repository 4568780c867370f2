package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures week by week: what is chance, and since when it is more. */
final class ChartedTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 6, 30);

  @TempDir private Path folder;

  /** Thirty answers a week; satisfaction falls from 80 % to 50 % in the week of the fall. */
  private static void answers(Store store, String unit, int weeks, int fall) {
    Random random = new Random(weeks + 100L * fall);
    StringBuilder rows = new StringBuilder();
    for (int week = 0; week < weeks; week++) {
      for (int n = 0; n < 30; n++) {
        boolean satisfied = random.nextDouble() < (week < fall ? 0.8 : 0.5);
        rows.append(rows.isEmpty() ? "" : ", ")
            .append(
                "('%s-%d-%d', 'survey', '%s', '%s', 'csat', %d, 1, 5)"
                    .formatted(
                        unit,
                        week,
                        n,
                        unit,
                        MONDAY.plusDays(7L * week + n % 7),
                        satisfied ? 5 : 2));
      }
    }
    store.put(
        "event_row(event_id, source, org_unit, \"at\", survey_metric, survey_score, scale_min,"
            + " scale_max)",
        rows.toString());
  }

  private void measure(Store store) {
    Measures.run(
        store.engine(),
        Model.of(Folder.of(folder, List.of())),
        MeasureOptions.at(MONDAY.plusDays(400)));
  }

  @Test
  void a_fall_is_dated_and_a_steady_unit_has_no_step() {
    try (Store store = new Store(folder)) {
      answers(store, "Harbour", 40, 28);
      answers(store, "Market", 40, 40);
      measure(store);
      String fell = MONDAY.plusDays(7 * 28).toString();
      assertThat(
              store.ask(
                  "select subject, kind, since, earliest <= since and since <= latest"
                      + " from signal where measure = 'csat' and kind = 'step'",
                  4))
          .containsExactly("Harbour step " + fell + " true");
      assertThat(
              store.ask(
                  "select kind from signal where subject = 'Harbour' and measure = 'csat'"
                      + " and kind in ('beyond', 'average', 'sum') order by kind",
                  1))
          .containsExactly("average", "beyond", "sum");
      assertThat(
              store.ask(
                  "select week between date '"
                      + fell
                      + "' and date '"
                      + fell
                      + "' + 21, after < 65"
                      + " from signal where kind = 'sum' and subject = 'Harbour'",
                  2))
          .containsExactly("true true");
    }
  }

  @Test
  void every_week_has_limits_from_the_first_half() {
    try (Store store = new Store(folder)) {
      answers(store, "Harbour", 40, 28);
      measure(store);
      assertThat(
              store.ask(
                  "select count(*), sum(case when baseline then 1 else 0 end),"
                      + " count(distinct centre), min(n), min(dayofweek(week)) from chart",
                  5))
          .containsExactly("40 20 1 30 1");
      assertThat(
              store.ask(
                  "select org_unit, n, value < 60 from reading where measure = 'csat-stability'"
                      + " and org_unit is not null",
                  3))
          .containsExactly("Harbour 20 true");
    }
  }

  @Test
  void few_weeks_have_no_chart() {
    try (Store store = new Store(folder)) {
      answers(store, "Harbour", 15, 10);
      measure(store);
      assertThat(store.ask("select count(*) from chart", 1)).containsExactly("0");
      assertThat(store.ask("select count(*) from signal", 1)).containsExactly("0");
    }
  }

  @Test
  void a_chart_of_what_cannot_be_charted_is_refused() {
    try (Store store = new Store(folder)) {
      answers(store, "Harbour", 20, 10);
      TreeMap<String, String> own = new TreeMap<>();
      own.put(
          "measures/own.sql",
          """
          -- id: own
          -- title: Own
          -- component: quality
          -- unit: days
          -- direction: lower
          -- statistic: median
          -- columns: org_unit, at, x
          -- grain: org_unit
          -- chart: org_unit

          select org_unit, "at", survey_score as x from survey_answer
          """);
      assertThat(
              Measures.run(
                  store.engine(),
                  Model.of(Folder.of(folder, List.of())),
                  new MeasureOptions(MONDAY.plusDays(400), own)))
          .singleElement()
          .satisfies(
              finding -> assertThat(finding.message()).contains("a median cannot be charted"));
    }
  }
}
