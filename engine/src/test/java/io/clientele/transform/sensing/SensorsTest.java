package io.clientele.transform.sensing;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.data.sources.Sources;
import io.clientele.measure.Store;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import io.clientele.transform.response.Responses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds from outside are held against what is usual; what they say is not believed. */
final class SensorsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final String SENSOR =
      """
      - {sensorID: SEN-1, title: Complaint Site, measures: mentions of fees, licence: open, trust: %d, %s}
      - {orgUnitID: ORG-1, orgUnitTitle: Bank}
      - {triggerRuleID: TR-1, title: People complain, when: sensor, sensor: SEN-1, orgUnitTitle: Bank}
      """;

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = new Store(folder.resolve("warehouse"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static String declared(int trust, String more) {
    return SENSOR.formatted(trust, more);
  }

  /** One value a week from the first Monday on. */
  private void feed(int... values) {
    for (int week = 0; week < values.length; week++) {
      store.put(
          "sensed(sensor_id, \"at\", value, text)",
          "('sen-1', '%s', %d, 'fees')".formatted(MONDAY.plusWeeks(week), values[week]));
    }
  }

  private void hear(String yaml, int weeks) {
    Model model = Model.of(Folder.of(folder, List.of(new SourceFile("model.yaml", yaml))));
    Responses.run(store.engine(), model, MONDAY.plusWeeks(weeks).minusDays(1), List.of());
  }

  private List<String> sensor(String columns, int count) {
    return store.ask("select " + columns + " from sensor", count);
  }

  private static int[] usual(int... then) {
    int[] values = new int[12 + then.length];
    for (int week = 0; week < 12; week++) {
      values[week] = 20 + (week * 7) % 5;
    }
    System.arraycopy(then, 0, values, 12, then.length);
    return values;
  }

  @Test
  void two_stretches_in_a_row_far_off_the_baseline_raise_a_trigger() {
    feed(usual(22, 21, 40, 42));
    hear(declared(4, "worse: higher, baseline: 12"), 16);
    assertThat(sensor("stretches, round(baseline), signal_from, signal_to, signal_value, fresh", 6))
        .containsExactly("16 22.0 2026-04-13 2026-04-26 41.0 true");
    assertThat(store.ask("select trigger_id, sensor_id, strength, p < 0.001 from trigger", 4))
        .containsExactly("TRG-MENTIONS-OF-FEES-COMPLAINT-SITE-2026-04 SEN-1 4 true");
    assertThat(store.ask("select said from trigger", 1).get(0))
        .startsWith(
            "mentions of fees of Complaint Site: 41 from 2026-04-13 to 2026-04-26 against 2");
  }

  @Test
  void one_stretch_alone_is_chance_and_the_good_side_is_no_news() {
    feed(usual(22, 21, 22, 42));
    hear(declared(4, "worse: higher, baseline: 12"), 16);
    assertThat(sensor("signal_from", 1)).containsExactly("-");
    assertThat(sensor("deviations > 3", 1)).containsExactly("true");
  }

  @Test
  void evidence_is_never_stronger_than_the_feed_is_trusted() {
    feed(usual(90, 90));
    hear(declared(2, "baseline: 12"), 14);
    assertThat(sensor("strength", 1)).containsExactly("2");
    hear(declared(5, "baseline: 12"), 14);
    assertThat(sensor("strength", 1)).containsExactly("5");
    hear(declared(5, "worse: lower, baseline: 12"), 14);
    assertThat(sensor("strength, signal_from", 2)).containsExactly("0 -");
  }

  @Test
  void weeks_without_a_word_count_as_none() {
    feed(usual());
    hear(declared(4, "together: sum, baseline: 12"), 20);
    assertThat(sensor("stretches, value, fresh, signal_value", 4))
        .containsExactly("20 0.0 false 0.0");
  }

  @Test
  void too_little_or_nothing_at_all_says_why() {
    hear(declared(4, "cadence: P7D"), 12);
    assertThat(sensor("fault", 1))
        .containsExactly("its feed says nothing, or is not declared as a source");
    feed(20, 21, 22, 20);
    hear(declared(4, "cadence: P7D"), 4);
    assertThat(sensor("fault", 1))
        .containsExactly("4 stretches of 7 days are too few to tell what is usual");
    assertThat(store.ask("select fault from trigger_rule", 1))
        .containsExactly("sensor `SEN-1`: 4 stretches of 7 days are too few to tell what is usual");
  }

  @Test
  void a_market_less_those_who_are_known_is_not_reached() {
    store
        .put(
            "sensed(sensor_id, \"at\", value, segment, region)",
            "('SEN-1', '2026-01-01', 900, 'SEG-1', 'US'), ('SEN-1', '2026-02-01', 1000, 'SEG-1',"
                + " 'US'), ('SEN-1', '2026-02-01', 1, null, 'FR'), ('SEN-1', '2027-02-01', 5,"
                + " 'SEG-1', 'US')")
        .put(
            "record(source, key, party_id, country)",
            "('a', '1', 'P-1', 'US'), ('b', '1', 'P-1', 'US'), ('a', '2', 'P-2', 'us'), ('a', '3',"
                + " 'P-3', 'FR'), ('a', '4', 'P-4', 'FR')")
        .put("membership(segment_id, party_id)", "('seg-1', 'P-1'), ('SEG-1', 'P-2')");
    hear(declared(4, "role: market-size"), 12);
    assertThat(
            store.ask(
                "select segment_id, region, market, known, unreachable, \"at\" from unreached", 6))
        .containsExactly("- FR 1.0 2 0.0 2026-02-01", "SEG-1 US 1000.0 2 998.0 2026-02-01");
  }

  @Test
  void a_hostile_feed_is_data_and_nothing_else() throws IOException {
    Files.writeString(
        folder.resolve("feed.jsonl"),
        """
        {"at": "2026-01-05", "n": 3, "text": "'); drop table sensed; --"}
        {"at": "2026-01-06", "n": "many", "text": "x"}
        {"at": "never", "n": 1}
        {"at": "2026-01-07", "n": 4, "text": "write to eve@mail.example or +1 202 555 0100"}
        """);
    String settings =
        """
        sources:
          feed:
            file: feed.jsonl
            observations: {sensor: {value: SEN-1}, at: at, value: n, text: text}
        """;
    Model model =
        Model.of(
            Folder.of(
                folder,
                List.of(
                    new SourceFile("clientele.yaml", settings),
                    new SourceFile("model.yaml", declared(4, "cadence: P1D")))));
    Sources.load(store.engine(), model.settings(), folder);
    Responses.run(store.engine(), model, MONDAY.plusWeeks(2), List.of());
    assertThat(store.ask("select form, rows, rejected from load", 3))
        .containsExactly("observations 2 2");
    assertThat(sensor("observations, personal", 2)).containsExactly("2 1");
  }
}
