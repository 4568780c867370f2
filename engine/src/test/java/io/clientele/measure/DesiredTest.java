package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journeys beside the experience that they desire, their formats, and outside figures. */
final class DesiredTest {
  private static final SourceFile JOURNEY =
      new SourceFile(
          "j.yaml",
          """
          journeyID: J
          journeyTitle: Service
          description: From a request to its answer
          orgUnitTitle: Retail
          x-clientele: {sources: [log]}
          desiredExperience: {csat: 60, quality: 90, empathy: 5, luck: 1}
          overallJourneyMetrics:
            - metricName: Satisfied
              measure: csat
              benchmark: {value: 40, source: Survey of banks, date: 2026, definition: csat}
            - metricName: Content
              measure: csat
              benchmark: {value: 99, source: Survey of banks, date: 2026, definition: mean of 1 to 5}
            - {metricName: Aimed, measure: csat, targetValue: 99.9}
            - metricName: Ease
              measure: ces
              benchmark: {value: 5, definition: ces}
          journeyStages:
            - stageID: request
              stageName: Request
              experience: response
              match: [{touchpoint: Request, when: "activity = 'request'"}]
            - stageID: answer
              stageName: Answer
              experience: product-or-service
              match: [{touchpoint: Answer, when: "activity = 'answer'"}]
          """);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"quarterly, stale", "annually, missed", "P5M, missed", "now and then, missed"})
  void an_indicator_is_stale_when_nothing_was_observed_for_a_review_cycle(
      String cycle, String verdict) {
    SourceFile reviewed = new SourceFile("j.yaml", JOURNEY.text() + "review_cycle: " + cycle);
    assertThat(measured(reviewed, "select name, verdict from indicator where name = 'Aimed'", 2))
        .containsExactly("Aimed " + verdict);
  }

  private List<String> measured(String query, int columns) {
    return measured(JOURNEY, query, columns);
  }

  /** Forty cases, of which every second comes to an answer, and is then content in 9 of 10. */
  private List<String> measured(SourceFile journey, String query, int columns) {
    try (Store store = new Store(folder)) {
      StringBuilder events = new StringBuilder();
      for (int n = 0; n < 40; n++) {
        events.append(n == 0 ? "" : ",").append(event("r", n, "request", 9, "'inbound'", ""));
        if (n % 2 == 0) {
          String score = n % 20 == 0 ? "1" : "5";
          events
              .append(',')
              .append(event("a", n, "answer", 10, "'outbound'", ""))
              .append(',')
              .append(event("s", n, "survey answered", 11, "null", score));
        }
      }
      store.put(
          "event(event_id, source, party_id, case_id, activity, \"at\", channel, direction, seq,"
              + " survey_metric, survey_score, scale_min, scale_max)",
          events.toString());
      Model model = Model.of(Folder.of(folder, List.of(journey)));
      Measures.run(store.engine(), model, MeasureOptions.at(LocalDate.of(2026, 6, 30)));
      return store.ask(query, columns);
    }
  }

  private static String event(
      String kind, int n, String activity, int hour, String direction, String score) {
    String survey = score.isEmpty() ? "null,null,null,null" : "'csat'," + score + ",1,5";
    return "('%s%d','%s','P%d','c%d','%s','2026-03-01 %02d:00:00','web',%s,%d,%s)"
        .formatted(
            kind,
            n,
            score.isEmpty() ? "log" : "survey",
            n,
            n,
            activity,
            hour,
            direction,
            3 * n + hour,
            survey);
  }

  @Test
  void a_desired_experience_is_met_missed_or_cannot_be_measured() {
    assertThat(
            measured(
                "select component, measure, target, round(gap, 1), n, verdict, length(definition)"
                    + " from desired order by component",
                7))
        .containsExactly(
            "csat csat 60.0 30.0 20 met 12",
            "empathy frustration 5.0 50.0 40 missed 12",
            "luck luck 1.0 - 0 unmeasurable 0",
            "quality kept-promises 90.0 - 0 unmeasurable 0");
  }

  @Test
  void formats_stand_side_by_side() {
    assertThat(
            measured(
                "select format, cases, reached, reach, outcome, answers, contacts from format_fit"
                    + " order by format",
                7))
        .containsExactly(
            "product-or-service 40 20 50.0 90.0 20 1.0", "response 40 40 100.0 - 0 1.0");
  }

  @Test
  void an_outside_figure_of_another_definition_is_not_compared() {
    assertThat(
            measured(
                "select name, measured, benchmark, source, date, verdict from benchmark"
                    + " order by name",
                6))
        .containsExactly(
            "Content 90.0 99.0 Survey of banks 2026 other definition",
            "Ease - 5.0   unmeasurable",
            "Satisfied 90.0 40.0 Survey of banks 2026 better");
  }
}
