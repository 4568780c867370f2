package io.clientele.model;

import static io.clientele.model.Declared.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaProblemsTest {
  @Test
  void every_departure_is_said_at_its_place() {
    assertThat(
            said(
                """
                relationshipID: REL-9
                titel: X
                description: d
                orgUnitTitle: U
                relationshipStrength: 9
                engagementLevel: actve
                customerSegmentID: [a]
                relationshipHistory:
                  - eventDate: 2024-13-01
                  - {}
                """))
        .containsExactlyInAnyOrder(
            "1:1 required title: `title` is missing",
            "2:1 additionalProperties titel: `titel` is no field of the kind `relationship`",
            "5:23 maximum relationshipStrength: `relationshipStrength` is 9, above the greatest"
                + " value 5",
            "6:18 enum engagementLevel: `actve` is not a value of `engagementLevel`",
            "7:20 type customerSegmentID: `customerSegmentID` is a list where text belongs",
            "9:16 format eventDate: `eventDate` is no date: `2024-13-01`",
            "10:5 minProperties relationshipHistory: an item of `relationshipHistory` has no"
                + " content");
  }

  @Test
  void the_allowed_values_and_the_known_names_come_along() {
    Model model = model("a.segment.yaml", "{customerLifecycleStage: grwth, custmerNeeds: []}");
    assertThat(problem(model, "enum").expected()).contains("awareness", "growth", "win-back");
    assertThat(problem(model, "additionalProperties").expected()).contains("customerNeeds");
  }

  @Test
  void fields_of_the_workspaces_own_are_always_allowed() {
    Model model =
        model("a.yaml", "{capabilityID: C, title: T, x-cost: 1, kind: capability, kindVersion: 1}");
    assertThat(model.schemaProblems()).isEmpty();
  }

  @Test
  void a_strict_workspace_asks_for_all_thirteen_fields_of_a_document() {
    String document =
        "---\nid: X-1\ntitle: T\ntype: XYZ\nstatus: Draft\nversion: 1.0.0\nowner: O\n---\n";
    assertThat(model("a.md", document).schemaProblems()).isEmpty();
    assertThat(model("a.md", document, "clientele.yaml", "profile: strict").schemaProblems())
        .extracting(SchemaProblem::name)
        .containsExactly(
            "stakeholders", "domain", "priority", "horizon", "visibility", "depends_on", "enables");
  }

  @Test
  void the_settings_are_checked_like_anything_else() {
    Model model =
        model(
            "clientele.yaml", "profile: loose\nasOf: soon\nsources: {crm: {person: {key: no}}}\n");
    assertThat(model.schemaProblems())
        .extracting(SchemaProblem::keyword)
        .containsExactlyInAnyOrder("enum", "format", "required");
    assertThat(model.settings().asOf()).isEmpty();
  }

  private static List<String> said(String text) {
    return model("a.relationship.yaml", text).schemaProblems().stream()
        .map(
            one ->
                "%d:%d %s %s: %s"
                    .formatted(
                        one.span().line(),
                        one.span().column(),
                        one.keyword(),
                        one.name(),
                        one.message()))
        .toList();
  }

  private static SchemaProblem problem(Model model, String keyword) {
    return model.schemaProblems().stream()
        .filter(one -> one.keyword().equals(keyword))
        .findFirst()
        .orElseThrow();
  }
}
