package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What {@code transform} tells of a workspace with one rated element and no line of sight. */
final class TransformTest {
  private static SmallWorkspace workspace;

  @BeforeAll
  static void run(@TempDir Path folder) throws IOException {
    workspace = SmallWorkspace.in(folder);
    Files.writeString(
        folder.resolve("layers.yaml"),
        """
        assessmentID: LAY-1
        title: What we think
        rater: Board
        date: 2025-12-01
        ratings:
          - {element: culture, self: 4, target: 5}
        """);
    Files.writeString(
        folder.resolve("business.yaml"),
        """
        - {orgUnitID: ORG-1, orgUnitTitle: Reading Club}
        - {capabilityID: CAP-1, title: Choosing Books, enables: VS-1}
        - valueStreamID: VS-1
          title: Lend Books to Readers
        - {strategyID: STR-1, title: Readers for Life, measuredBy: KPI-1}
        - {performanceIndicatorID: KPI-1, title: Revenue from Readers, unitOfMeasure: EUR}
        - customerID: SEG-1
          title: Readers
          description: Those who read
          orgUnitTitle: Reading Club
          customerNeeds: [{title: The next book, relevantCapabilities: [CAP-1]}]
          dependencies: [{domainType: Capability, entityID: CAP-1}]
        """);
    workspace.run();
  }

  @Test
  void layers_are_told_with_their_balance_and_the_next_step() {
    assertThat(Outcome.answer("transform", "--no-color", workspace.folder()))
        .contains("small, as of 2026-01-01")
        .containsPattern("culture +4 +1 +1 +100 %  contradicted")
        .containsPattern("imbalance +0\\.\\d\\d, ")
        .containsPattern("next step +1\\. \\S+: ");
  }

  @Test
  void what_if_tells_the_layers_before_and_after() {
    assertThat(Outcome.answer("transform", "--what-if", "data=5", workspace.folder()))
        .containsPattern("data-technology +1\\.00  → +1\\.67")
        .containsPattern("imbalance +0\\.\\d\\d  → +0\\.\\d\\d, ");
  }

  @Test
  void what_if_tells_programs_the_same() {
    JsonNode told = Example.json("transform", "--json", "--what-if", "data=5", workspace.folder());
    assertThat(told.propertyNames()).containsExactly("now", "then");
    assertThat(told.at("/now/levels/data-technology").asDouble()).isEqualTo(1.0);
    assertThat(told.at("/then/levels/data-technology").asDouble()).isEqualTo(1.6667);
  }

  @Test
  void the_layers_and_the_next_step_are_told_to_programs() {
    JsonNode told = Example.json("transform", "--json", workspace.folder());
    JsonNode layers = told.path("layers");
    assertThat(layers.propertyNames())
        .containsExactly(
            "mean", "imbalance", "verdict", "levels", "inversions", "elements", "steps");
    assertThat(layers.path("levels").size()).isEqualTo(4);
    assertThat(layers.path("elements").size()).isEqualTo(11);
    assertThat(layers.path("elements").valueStream().map(JsonNode::toString))
        .anyMatch(it -> it.contains("\"culture\",\"self\":4") && it.contains("\"contradicted\""))
        .anyMatch(it -> it.contains("\"data\",\"self\":null") && it.contains("\"unrated\""));
    JsonNode step = layers.path("steps").path(0);
    assertThat(step.path("rank").asInt()).isEqualTo(1);
    assertThat(step.path("gap").asString()).isNotBlank();
    assertThat(step.at("/mean/before").asDouble()).isEqualTo(layers.path("mean").asDouble());
    assertStrengths(told.path("strengths"));
  }

  private static void assertStrengths(JsonNode told) {
    assertThat(told.valueStream().map(it -> it.path("id").asString("")))
        .containsExactly(
            "personalised-experience",
            "customer-centric-culture",
            "proactive-management",
            "omnichannel");
    assertThat(told.valueStream().map(it -> it.path("state").asString("")))
        .containsOnly("nothing declared");
  }

  @Test
  void a_contradicted_rating_is_a_finding_of_the_run() {
    assertThat(
            Example.json(
                "query",
                "--json",
                "select message from finding where code = 'CLT823'",
                workspace.folder()))
        .hasToString(
            "{\"columns\":[\"message\"],\"rows\":[[\"layer assessment `What we think` rates"
                + " `culture` 4, and the evidence stands at 1: there is no document of type VAL,"
                + " which says the values\"]]}");
  }

  @Test
  void mend_writes_a_patch_for_a_broken_line_of_sight(@TempDir Path elsewhere) throws IOException {
    Path patch = elsewhere.resolve("sight.patch");
    Outcome.of("transform", "--quiet", "--mend", patch, workspace.folder());
    assertThat(Files.readString(patch))
        .contains("--- a/business.yaml", "+++ b/business.yaml")
        .containsPattern("\\n\\+ +realises: .*STR-1");
  }

  @Test
  void an_element_that_is_none_and_a_level_that_is_none_are_refused() {
    SmallWorkspace.refuses(
        Outcome.of("transform", "--what-if", "dat=3", workspace.folder()), "`dat`", "activation");
    SmallWorkspace.refuses(
        Outcome.of("transform", "--what-if", "data=6", workspace.folder()), "from 1 to 5");
  }
}
