package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.data.results.StoredResults;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What relationships declare as history, risk or growth, as far as data show it. */
final class DeclaringTest {
  private static final LocalDate MONDAY = LocalDate.of(2025, 6, 30);
  private static final SourceFile SEGMENT =
      new SourceFile(
          "s.yaml",
          """
          customerID: S
          title: All
          description: Everybody
          x-clientele:
            membership: {entity: person, rule: "tenure_days >= 0"}
          """);
  private static final SourceFile RELATIONSHIP =
      new SourceFile(
          "r.yaml",
          """
          relationshipID: R
          title: Advice
          customerSegmentID: S
          relationshipType: advisory
          relationshipHistory:
            - {eventType: review, pattern: "activity = 'review held'"}
            - {eventType: dream, pattern: "activity = 'never met'"}
            - Everybody likes us
          relationshipRisks:
            - {riskName: Silence, measure: contacts}
            - {riskName: Ghosts, measure: no-such-measure}
          growthOpportunities:
            - {opportunityName: More, pattern: "colour = 'red'"}
          """);

  @TempDir private Path folder;

  private List<String> points(String events, String query, int columns) {
    try (Store store = new Store(folder)) {
      store.put(
          "event(event_id, source, party_id, activity, \"at\", channel, direction, survey_metric,"
              + " survey_score, scale_min, scale_max)",
          events);
      Model model = Model.of(Folder.of(folder, List.of(SEGMENT, RELATIONSHIP)));
      Measures.run(store.engine(), model, MeasureOptions.at(MONDAY.plusDays(400)));
      return store.ask(query, columns);
    }
  }

  private static String event(int n, String party, String activity, LocalDate day) {
    return "('%d','log','%s','%s',date '%s','phone','inbound',null,null,null,null)"
        .formatted(n, party, activity, day);
  }

  @Test
  void a_pattern_a_measure_and_prose_are_told_apart() {
    StringBuilder events = new StringBuilder(event(0, "P0", "review held", MONDAY));
    for (int n = 1; n < 20; n++) {
      String activity = n < 5 ? "review held" : "call";
      events.append(',').append(event(n, "P" + n, activity, MONDAY.plusDays(n)));
    }
    assertThat(
            points(
                events.toString(),
                "select sort, title, value, n, unit, first_at, last_at, verdict"
                    + " from relationship_point order by sort, title",
                8))
        .containsExactly(
            "growth More - 0  - - unmeasurable",
            "history Everybody likes us - 0  - - prose",
            "history dream 0.0 20 % - - measured",
            "history review 25.0 20 % 2025-06-30 2025-07-04 measured",
            "risk Ghosts - 0  - - unmeasurable",
            "risk Silence 0.0 20 contacts - - measured",
            "risk churn - 0  - - unmeasurable",
            "risk competitive - 0  - - unmeasurable",
            "risk satisfaction - 0  - - unmeasurable",
            "risk service - 0  - - unmeasurable");
  }

  @Test
  void the_results_have_what_is_declared_and_no_risk_of_every_relationship() {
    try (Store store = new Store(folder)) {
      store.put(
          "event(event_id, source, party_id, activity, \"at\")",
          "('1','log','P1','review held',date '2026-01-05')");
      Model model = Model.of(Folder.of(folder, List.of(SEGMENT, RELATIONSHIP)));
      Measures.run(store.engine(), model, MeasureOptions.at(MONDAY.plusDays(400)));
      assertThat(new StoredResults(store.engine()).relationshipPoints())
          .extracting(point -> point.sort() + " " + point.title() + " " + point.lastAt())
          .containsExactly(
              "history review 2026-01-05",
              "history dream ",
              "history Everybody likes us ",
              "risk Silence ",
              "risk Ghosts ",
              "growth More ");
    }
  }

  /** Thirty customers answer every week; from the thirtieth week on most are less content. */
  @Test
  void a_risk_that_leaves_its_limits_warns_since_then() {
    StringBuilder events = new StringBuilder();
    for (int week = 0; week < 44; week++) {
      for (int n = 0; n < 30; n++) {
        int score = week < 30 ? (n + week) % 2 == 0 ? 5 : 4 : n % 5 == 0 ? 5 : 2;
        events
            .append(events.isEmpty() ? "" : ",")
            .append(
                "('%d-%d','log','P%d','answer',date '%s',null,null,'csat',%d,1,5)"
                    .formatted(week, n, n, MONDAY.plusDays(7L * week + n % 7), score));
      }
    }
    assertThat(
            points(
                events.toString(),
                "select verdict, warned between date '2026-01-19' and date '2026-02-09'"
                    + " from relationship_point where title = 'satisfaction'",
                2))
        .containsExactly("warning true");
  }
}
