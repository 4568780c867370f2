package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.result.Reading;
import io.clientele.data.Capacity;
import io.clientele.data.Draft;
import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.data.Warehouse;
import io.clientele.data.results.StoredResults;
import io.clientele.data.sources.Sources;
import io.clientele.generate.Generator;
import io.clientele.generate.Part;
import io.clientele.generate.Recipe;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readings over months, quarters and moving windows; the same again, and beside earlier ones. */
final class PeriodsTest {
  private static final LocalDate DAY = LocalDate.parse("2026-05-20");

  @TempDir private Path folder;

  private static void answers(Store store) {
    store.put(
        "event(event_id, source, party_id, activity, \"at\", survey_metric, survey_score)",
        """
        ('1','s','P1','a',timestamp '2025-05-03 10:00','csat',5),
        ('2','s','P2','a',timestamp '2025-07-03 10:00','csat',1),
        ('3','s','P3','a',timestamp '2026-02-03 10:00','csat',5),
        ('4','s','P4','a',timestamp '2026-03-03 10:00','csat',5),
        ('5','s','P5','a',timestamp '2026-05-03 10:00','csat',1),
        ('6','s','P6','a',timestamp '2026-05-21 10:00','csat',5)
        """);
  }

  private static void measure(Store store) {
    Measures.run(
        store.engine(), Model.of(Folder.of(Path.of("."), List.of())), MeasureOptions.at(DAY));
  }

  @Test
  void a_month_counts_for_its_quarter_and_for_the_windows_that_hold_it() {
    try (Store store = new Store(folder)) {
      answers(store);
      measure(store);
      String query =
          "select period, value, n from reading where measure = 'csat' and segment_id is null"
              + " and journey_id is null and channel is null and org_unit is null order by period";
      assertThat(store.ask(query, 3))
          .containsExactly(
              "2025-05 100.0 1",
              "2025-07 0.0 1",
              "2025-Q2 100.0 1",
              "2025-Q3 0.0 1",
              "2026-02 100.0 1",
              "2026-03 100.0 1",
              "2026-05 0.0 1",
              "2026-Q1 100.0 2",
              "2026-Q2 0.0 1",
              "all 60.0 5",
              "last-12-months 50.0 4",
              "last-3-months 50.0 2");
      assertThat(new StoredResults(store.engine()).longerReadings())
          .extracting(Reading::period)
          .contains("2026-Q1", "last-3-months")
          .doesNotContain("all", "2026-02");
    }
  }

  @Test
  void what_was_read_before_stays_where_data_do_not_say_it_any_more() {
    try (Store store = new Store(folder)) {
      answers(store);
      measure(store);
      List<Reading> now = new StoredResults(store.engine()).readings();
      Reading month = now.stream().filter(PeriodsTest::isMarch).findFirst().orElseThrow();
      LocalDate earlier = DAY.minusMonths(1);
      EarlierReadings.lay(
          store.engine(),
          List.of(
              on(month, "2026-03", earlier), on(month, "2020-01", earlier), on(month, "all", DAY)));
      assertThat(store.ask("select period, as_of from reading_before order by period", 2))
          .containsExactly("2020-01 2026-04-20", "all 2026-05-20");
      assertThat(new StoredResults(store.engine()).earlierReadings()).hasSize(2);
    }
  }

  private static boolean isMarch(Reading r) {
    return r.measure().equals("csat") && r.period().equals("2026-03") && r.segmentId().isEmpty();
  }

  private static Reading on(Reading r, String period, LocalDate day) {
    return new Reading(
        r.measure(),
        r.segmentId(),
        r.journeyId(),
        r.stageId(),
        r.channel(),
        r.orgUnit(),
        period,
        r.value(),
        r.low(),
        r.high(),
        r.n(),
        r.unit(),
        r.definition(),
        day);
  }

  @Test
  void the_same_data_give_the_same_bits_on_any_number_of_processors() throws IOException {
    Recipe recipe =
        Recipe.full(1_500, 77, Generator.LAST_DAY).only(Set.of(Part.ONBOARDING, Part.SURVEYS));
    Files.createDirectory(folder.resolve("data"));
    for (Map.Entry<String, byte[]> file : Generator.generate(recipe).entrySet()) {
      if (!file.getKey().contains("truth")) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    }
    Path journey = Path.of("..", "examples", "retail-bank", "customer");
    String name = "wealth-onboarding.journey.yaml";
    Files.copy(journey.resolve(name), folder.resolve(name));
    Files.writeString(
        folder.resolve("clientele.yaml"),
        """
        name: bits
        sources:
          onboarding:
            file: data/onboarding.csv.gz
            events: {id: event_id, customer: customer_no, case: case_id, activity: activity, at: at,
              channel: channel, direction: direction, initiator: initiator, outcome: outcome}
          satisfaction:
            file: data/survey-csat.csv
            events: {id: id, customer: customer_no, case: case_id, activity: {value: answer},
              at: at, org_unit: branch, survey: {metric: metric, score: score, scale: [1, 5]}}
        """);
    Model model = Model.of(Folder.read(folder));
    List<String> one = bits(model, 1);
    assertThat(one).hasSizeGreaterThan(500);
    assertThat(bits(model, 2)).isEqualTo(one);
  }

  private List<String> bits(Model model, int threads) {
    Warehouse warehouse =
        Warehouse.at(folder.resolve("store" + threads), Capacity.threads(threads));
    try (Draft draft = warehouse.next(false)) {
      Engine engine = draft.engine();
      Sources.load(engine, model.settings(), folder);
      Measures.run(engine, model, MeasureOptions.at(Generator.LAST_DAY));
      return engine.rows(
          Sql.of(
              "select measure, segment_id, journey_id, stage_id, channel, org_unit, period, n,"
                  + " value, low, high from reading order by all"),
          row -> {
            StringBuilder text = new StringBuilder();
            for (int column = 1; column <= 8; column++) {
              text.append(row.text(column)).append('|');
            }
            for (int column = 9; column <= 11; column++) {
              text.append(Long.toHexString(Double.doubleToRawLongBits(row.number(column))))
                  .append('|');
            }
            return text.toString();
          });
    }
  }
}
