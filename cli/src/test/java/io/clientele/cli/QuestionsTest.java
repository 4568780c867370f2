package io.clientele.cli;

import static io.clientele.cli.Outcome.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked of a model: lines of sight, ways, portraits, impact, orphans. */
class QuestionsTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    SmallModel.in(folder);
  }

  @Test
  void a_trace_goes_up_to_the_segments_and_down_to_business_value() {
    assertThat(answer("trace", "CAP-1", folder))
        .isEqualTo(
            """
            capability `CAP-1` Saving  business/capabilities.yaml:2

            up, to the segments
              supported-by: segment `SEG-1` Young Savers  customer/savers.yaml:1

            down, to business value
              enables: value stream `VS-1` From coin to nest egg  business/streams.yaml:2
                realises: strategy `STR-1` Grow with the young  business/aims.yaml:2
                  measured-by: indicator `KPI-1` Deposits  business/aims.yaml:4

            the line of sight is whole
            """);
  }

  @Test
  void a_trace_names_the_first_missing_hop_both_ways_and_the_place_to_write_it() {
    assertThat(answer("trace", "lending", folder))
        .isEqualTo(
            """
            capability `CAP-2` Lending  business/capabilities.yaml:3
              missing: need or journey stage
                name `CAP-2` in the `relevantCapabilities` of a journey stage or a need  business/capabilities.yaml:3

            down, to business value
              enables: value stream `VS-2` From plan to loan  business/streams.yaml:3
              missing: strategy or objective
                write `realises`, with the id of a strategy or objective, in `VS-2`  business/streams.yaml:3
            """);
  }

  @Test
  void a_thing_beside_the_line_is_traced_to_what_stands_on_it() {
    assertThat(answer("trace", "ORG-1", folder))
        .contains("does not run through any organisation unit", "owned-by: segment `SEG-1`");
  }

  @Test
  void a_segment_s_trace_agrees_with_the_check() throws IOException {
    new SmallModel(folder)
        .write("business/aims.yaml", "strategies: [{strategyID: STR-1, title: T}]");
    JsonNode trace = json("trace", "SEG-1", folder, "--json");
    assertThat(trace.at("/missing/0/hop").asString()).isEqualTo("business value");
    assertThat(trace.path("whole").asBoolean()).isFalse();
    assertThat(Outcome.of("check", folder).out()).contains("CLT403");
  }

  @Test
  void two_elements_are_joined_by_the_shortest_declared_way() {
    assertThat(answer("trace", "KPI-1", "SEG-1", folder))
        .isEqualTo(
            """
            indicator `KPI-1` Deposits  business/aims.yaml:4
              ← measured-by ─ strategy `STR-1` Grow with the young  business/aims.yaml:2  (said in business/aims.yaml:2)
              ← realises ─ value stream `VS-1` From coin to nest egg  business/streams.yaml:2  (said in business/streams.yaml:2)
              ← enables ─ capability `CAP-1` Saving  business/capabilities.yaml:2  (said in business/capabilities.yaml:2)
              ← supported-by ─ segment `SEG-1` Young Savers  customer/savers.yaml:1  (said in customer/savers.yaml:7)
            """);
    assertThat(json("trace", "CAP-1", "CAP-2", folder, "--json").path("found").asBoolean())
        .isFalse();
  }

  @Test
  void an_element_is_explained_with_its_edges_and_its_place() {
    assertThat(answer("explain", "cap-1", folder))
        .isEqualTo(
            """
            capability `CAP-1` Saving
              place     business/capabilities.yaml:2
              owner     nobody
              findings  none

            leads to
              enables: value stream `VS-1` From coin to nest egg  (`enables`, business/capabilities.yaml:2)

            is named by
              supported-by: segment `SEG-1` Young Savers  (`entityID`, customer/savers.yaml:7)
            """);
    assertThat(json("explain", "CAP-1", "--workspace", folder, "--json").path("in")).hasSize(1);
  }

  @Test
  void what_an_element_names_in_vain_is_explained() throws IOException {
    new SmallModel(folder).write("a.yaml", "capabilityID: CAP-9\ntitle: Vain\nenables: [VS-404]\n");
    assertThat(answer("explain", "CAP-9", folder))
        .contains("names nothing that is declared\n  `VS-404` in `enables`  a.yaml:3");
  }

  @Test
  void a_document_that_names_an_element_is_listed() throws IOException {
    new SmallModel(folder)
        .write("d.md", "---\nid: CAP-doc\ntitle: D\ntype: CAP\ninforms: [CAP-1]\n---\n# D\n");
    JsonNode named = json("explain", "CAP-1", folder, "--json").at("/documents/0");
    assertThat(named.path("id").asString()).isEqualTo("CAP-doc");
    assertThat(named.path("relation").asString()).isEqualTo("informs");
  }

  @Test
  void the_impact_of_removing_an_element_is_told_without_touching_a_file() {
    assertThat(answer("impact", "CAP-1", folder))
        .contains("references to nothing: 1", "customer/savers.yaml:7  segment `SEG-1`")
        .contains("5 of 5 hops now, 1 then; first missing: capability")
        .contains("error CLT204", "warning CLT403")
        .contains("tied to no segment any more: 3", "value stream `VS-1`");
    assertThat(answer("trace", "CAP-1", folder)).contains("the line of sight is whole");
  }

  @Test
  void removing_a_whole_takes_its_parts_along_and_later_things_keep_their_places() {
    JsonNode impact = json("impact", "SEG-1", folder, "--json");
    assertThat(impact.at("/parts/0/id").asString()).isEqualTo("SEG-1/a-safe-place-for-money");
    assertThat(answer("impact", "CAP-4", folder)).contains("business/capabilities.yaml:6  warning");
  }

  @Test
  void removing_an_orphan_breaks_nothing() {
    assertThat(answer("impact", "CAP-3", folder)).endsWith("nothing would break\n");
  }

  @Test
  void orphans_and_islands_are_listed() {
    assertThat(answer("orphans", folder))
        .isEqualTo(
            """
            orphans, tied to nothing: 1
              capability `CAP-3` Minting  business/capabilities.yaml:4

            an island, tied to no segment: 2
              capability `CAP-2` Lending  business/capabilities.yaml:3
              value stream `VS-2` From plan to loan  business/streams.yaml:3

            an island, tied to no segment: 2
              capability `CAP-4` Weighing  business/capabilities.yaml:5
              capability `CAP-5` Assaying  business/capabilities.yaml:6
            """);
  }

  @Test
  void an_unknown_name_is_answered_with_the_nearest() {
    SmallWorkspace.refuses(
        Outcome.of("trace", "CAP-11", folder), "no element is called `CAP-11`", "`CAP-1`");
    SmallWorkspace.refuses(
        Outcome.of("explain", "Savin", folder), "no code and no element", "`Saving`");
  }

  @Test
  void an_ambiguous_title_is_answered_with_every_place() throws IOException {
    new SmallModel(folder).write("b.yaml", "capabilityID: CAP-8\ntitle: saving\n");
    SmallWorkspace.refuses(
        Outcome.of("impact", "Saving", folder),
        "is the name of several elements",
        "`CAP-8` (b.yaml:1:1)",
        "`CAP-1`");
  }

  @Test
  void too_many_words_and_no_folder_are_refused() {
    SmallWorkspace.refuses(Outcome.of("impact", "CAP-1", "nowhere"), "`nowhere`");
    SmallWorkspace.refuses(
        Outcome.of("trace", "CAP-1", "--workspace", folder.resolve("no")), "no workspace");
  }

  private static JsonNode json(Object... words) {
    return JsonMapper.shared().readTree(answer(words));
  }
}
