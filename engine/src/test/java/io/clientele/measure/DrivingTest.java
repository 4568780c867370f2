package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moves the scores of a journey's cases. */
final class DrivingTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private static final String NONE = "null, null, null, null";

  @TempDir private Path folder;

  /** Cases that take one to twenty days, and whose satisfaction falls with each day. */
  private void cases(Store store, int cases) {
    Random random = new Random(3);
    StringBuilder rows = new StringBuilder();
    for (int n = 0; n < cases; n++) {
      int days = 1 + random.nextInt(20);
      boolean detour = random.nextInt(3) == 0;
      double score = Math.max(1, Math.min(10, 10 - days / 2.5 + random.nextGaussian()));
      rows.append(rows.isEmpty() ? "" : ", ")
          .append(event(n, "a", 0, NONE))
          .append(detour ? ", " + event(n, "x", 0, NONE) : "")
          .append(", ")
          .append(event(n, "b", days, NONE))
          .append(", ")
          .append(event(n, "answer", days + 1, "'csat', " + Math.rint(score) + ", 1, 10"));
    }
    store.put(
        "event(event_id, source, party_id, case_id, activity, \"at\", survey_metric, survey_score,"
            + " scale_min, scale_max)",
        rows.toString());
    Declared model =
        new Declared()
            .journey(
                "J",
                List.of("s"),
                Declared.stage("J/a", "A: activity = 'a'"),
                Declared.stage("J/b", "B: activity = 'b'"));
    Measures.run(store.engine(), model, MeasureOptions.at(LocalDate.of(2026, 6, 30)));
  }

  private static String event(int n, String activity, int day, String survey) {
    String source = survey.equals(NONE) ? "s" : "survey";
    return "('%s%d', '%s', 'P%d', 'c%d', '%s', '%s', %s)"
        .formatted(activity, n, source, n, n, activity, START.plusDays(day), survey);
  }

  @Test
  void the_days_of_a_case_move_its_score() {
    try (Store store = new Store(folder)) {
      cases(store, 120);
      assertThat(
              store.ask(
                  "select journey_id, metric, driver, n, effect < -0.5, share > 0.5,"
                      + " share_low < share and share < share_high, explained > 0.5"
                      + " from driver where driver = 'days'",
                  8))
          .containsExactly("J csat days 120 true true true true");
      assertThat(store.ask("select round(sum(share), 6) from driver", 1)).containsExactly("1.0");
    }
  }

  @Test
  void a_low_score_does_not_explain_itself() {
    try (Store store = new Store(folder)) {
      cases(store, 120);
      assertThat(store.ask("select count(*) > 0 from frustration where rule = 'low-score'", 1))
          .containsExactly("true");
      assertThat(store.ask("select driver from driver where driver = 'frustration points'", 1))
          .isEmpty();
    }
  }

  @Test
  void few_answers_have_no_drivers() {
    try (Store store = new Store(folder)) {
      cases(store, 12);
      assertThat(store.ask("select count(*) from driver", 1)).containsExactly("0");
    }
  }
}
