package io.clientele.transform.loop;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.ledger.LoopReading;
import io.clientele.model.Model;
import io.clientele.transform.Surveyed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what is done about a trigger to its measured effect. */
final class LoopsTest {
  private static final String UNITS =
      """
      - {orgUnitID: ORG-1, orgUnitTitle: Harbour}
      - {orgUnitID: ORG-2, orgUnitTitle: Market}
      """;

  private static final String POINT =
      "- {measurePointID: MP-1, title: Satisfied, measure: csat, orgUnits: [%s], minimum: 50}\n";

  private static final String CHAIN =
      """
      - triggerID: TRG-1
        label: Harbour serves worse
        detectionDate: 2025-05-01
        evidence: {measure: csat, baseline: {value: 80}, window: {value: 50}}
      - {rationaleID: RAT-1, rationaleTitle: Too few advisers, triggerReference: TRG-1}
      - responseID: RSP-1
        responseTitle: Two more advisers
        rationaleReference: RAT-1
        measurePoints: [MP-1]
        startDate: 2025-06-01
        baselineWindow: P60D
        afterWindow: P60D
      """;

  private Surveyed work;

  @BeforeEach
  void open(@TempDir Path folder) {
    work = new Surveyed(folder);
  }

  @AfterEach
  void close() {
    work.close();
  }

  private static String model(String unit) {
    return UNITS + POINT.formatted(unit) + CHAIN;
  }

  private List<LoopReading> follow(String yaml, String asOf, List<LoopReading> memory) {
    Model model = work.model(yaml);
    work.measure(model, asOf);
    return Loops.run(work.store().engine(), model, LocalDate.parse(asOf), memory);
  }

  private List<String> effects(String columns, int count) {
    return work.store().ask("select " + columns + " from effect", count);
  }

  private void recovers() {
    work.answers("Harbour", "2025-01-01", "2025-03-01", 80)
        .answers("Harbour", "2025-03-01", "2025-06-01", 50)
        .answers("Harbour", "2025-06-01", "2025-09-01", 80);
  }

  @Test
  void a_response_after_which_the_measure_rises_has_improved_it() {
    recovers();
    follow(model("Harbour"), "2025-08-31", List.of());
    assertThat(effects("verdict, before_from, before_to, after_from, after_to, before_n, days", 7))
        .containsExactly("improved 2025-04-02 2025-05-31 2025-06-01 2025-07-30 300 90");
    assertThat(effects("before between 44 and 56 and after between 74 and 86", 1))
        .containsExactly("true");
    assertThat(effects("change_low > 15 and change_high < 45 and p < 0.001", 1))
        .containsExactly("true");
    assertThat(effects("restored between '2025-06-28' and '2025-07-12'", 1))
        .containsExactly("true");
  }

  @Test
  void where_nothing_moves_beyond_its_interval_there_is_no_measured_effect() {
    work.answers("Harbour", "2025-01-01", "2025-09-01", 50);
    follow(model("Harbour"), "2025-08-31", List.of());
    assertThat(effects("verdict, change_low < 0, change_high > 0, restored", 4))
        .containsExactly("no measured effect true true -");
  }

  @Test
  void a_response_after_which_the_measure_falls_made_it_worse() {
    work.answers("Harbour", "2025-01-01", "2025-06-01", 80)
        .answers("Harbour", "2025-06-01", "2025-09-01", 50);
    follow(model("Harbour"), "2025-08-31", List.of());
    assertThat(effects("verdict", 1)).containsExactly("worse");
  }

  @Test
  void what_happens_every_year_is_no_effect() {
    for (int year = 2022; year <= 2025; year++) {
      work.answers("Harbour", year + "-01-01", year + "-06-01", 50)
          .answers("Harbour", year + "-06-01", (year + 1) + "-01-01", 80);
    }
    follow(model("Harbour"), "2025-08-31", List.of());
    assertThat(effects("seasonal, verdict, after - before > 15", 3))
        .containsExactly("true no measured effect true");
  }

  @Test
  void a_loop_runs_until_its_days_are_full() {
    recovers();
    follow(model("Harbour"), "2025-07-29", List.of());
    assertThat(effects("verdict, after_to, change > 15", 3))
        .containsExactly("running 2025-07-29 true");
    follow(model("Harbour"), "2025-05-31", List.of());
    assertThat(effects("verdict, reason", 2)).containsExactly("planned it has not begun");
  }

  @Test
  void a_reading_that_is_taken_again_is_equal_to_the_last_bit() {
    recovers();
    List<LoopReading> first = follow(model("Harbour"), "2025-08-31", List.of());
    assertThat(effects("repeated", 1)).containsExactly("first taken");
    assertThat(follow(model("Harbour"), "2025-08-31", first)).isEqualTo(first);
    assertThat(effects("repeated", 1)).containsExactly("same again");
    work.answers("Harbour", "2025-05-20", "2025-05-21", 0);
    follow(model("Harbour"), "2025-08-31", first);
    assertThat(effects("repeated", 1)).containsExactly("data changed");
  }

  @Test
  void a_point_that_looks_elsewhere_refuses_the_comparison_and_begins_the_loop_again() {
    recovers();
    work.answers("Market", "2025-01-01", "2026-01-01", 80);
    List<LoopReading> memory = follow(model("Harbour"), "2025-06-15", List.of());
    List<LoopReading> anew = new ArrayList<>(memory);
    anew.addAll(follow(model("Market"), "2025-07-15", memory));
    assertThat(effects("verdict, round, change, reason", 4))
        .containsExactly(
            "refused 2 - whom and where it looks at is said otherwise than when the loop began; it"
                + " begins again after 2025-07-15");
    follow(model("Market"), "2025-08-31", anew);
    assertThat(effects("verdict, round, before_to, after_from", 4))
        .containsExactlyInAnyOrder("refused 1 - -", "running 2 2025-07-15 2025-07-16");
    follow(model("Market"), "2025-10-31", anew);
    assertThat(effects("verdict, reason", 2))
        .containsExactlyInAnyOrder(
            "refused whom and where it looks at is said otherwise than when the loop began; it"
                + " began again after 2025-07-15",
            "no measured effect began again after 2025-07-15: its point had changed");
  }

  @Test
  void a_trigger_raised_by_another_definition_is_not_compared() {
    recovers();
    String yaml = model("Harbour").replace("{measure: csat,", "{measure: csat, definition: abc,");
    follow(yaml, "2025-08-31", List.of());
    assertThat(effects("verdict, change", 2)).containsExactly("refused -");
    assertThat(effects("reason", 1).get(0))
        .startsWith("`csat` was defined as abc when the trigger was raised, and is as ");
  }

  @Test
  void what_cannot_be_compared_says_why() {
    recovers();
    follow(model("Market"), "2025-08-31", List.of());
    assertThat(effects("verdict, reason", 2))
        .containsExactly(
            "unmeasurable 0 observations before and 0 after, and 50 of each are needed");
    follow(model("Harbour").replace("  measurePoints: [MP-1]\n", ""), "2025-08-31", List.of());
    assertThat(effects("verdict, reason", 2))
        .containsExactly("unmeasurable it names no measure point for its effect");
    follow(model("Harbour").replace("measure: csat", "measure: joy"), "2025-08-31", List.of());
    assertThat(effects("verdict, reason", 2))
        .containsExactly("unmeasurable there is no measure `joy`");
  }

  @Test
  void points_say_how_they_stand_and_whom_they_serve() {
    recovers();
    String loop =
        "- {loopID: L-1, title: Harbour, response: RSP-1, measurePoints: [MP-1], orgUnitTitle:"
            + " Market}\n";
    follow(model("Harbour") + loop, "2025-08-31", List.of());
    assertThat(
            work.store()
                .ask("select verdict, n, uses, areas, reliability > 0.8 from measure_point", 5))
        .containsExactly("reliable 450 2 Market true");
    assertThat(effects("loop_id", 1)).containsExactly("L-1");
  }
}
