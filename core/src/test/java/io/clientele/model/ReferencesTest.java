package io.clientele.model;

import static io.clientele.model.Declared.edges;
import static io.clientele.model.Declared.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final String CAPABILITY = "{capabilityID: CAP-1, title: Wealth  Advice}\n";

  @Test
  void an_id_refers_without_regard_to_case() {
    Model model = model("a.yaml", CAPABILITY, "b.yaml", stage("[{capabilityID: cap-1}]"));
    assertThat(edges(model)).contains("J-1/s requires CAP-1");
  }

  @Test
  void a_title_refers_without_regard_to_case_and_runs_of_blanks() {
    Model model = model("a.yaml", CAPABILITY, "b.yaml", stage("[wealth advice]"));
    assertThat(edges(model)).contains("J-1/s requires CAP-1");
  }

  @Test
  void a_kind_and_a_slug_refer() {
    Model model = model("a.yaml", CAPABILITY, "b.yaml", stage("['capability:wealth-advice']"));
    assertThat(edges(model)).contains("J-1/s requires CAP-1");
  }

  @Test
  void a_list_in_one_text_is_cut_at_its_commas_and_each_piece_has_its_place() {
    Model model = model("a.yaml", CAPABILITY, "b.yaml", stage("Client Profiling, Wealth Advice"));
    Reference open = open(model).get(0);
    assertThat(open.text()).isEqualTo("Client Profiling");
    assertThat(open.form()).isEqualTo(Reference.Form.TEXT);
    assertThat(open.span().endColumn() - open.span().column())
        .isEqualTo("Client Profiling".length());
    assertThat(edges(model)).contains("J-1/s requires CAP-1");
  }

  @Test
  void an_unknown_id_stays_open_with_the_kinds_and_the_edge_it_would_make() {
    Model model = model("b.yaml", stage("[CAP-9]"));
    Reference open = open(model).get(0);
    assertThat(open.form()).isEqualTo(Reference.Form.ID);
    assertThat(open.kinds()).containsExactly("capability");
    assertThat(open.relation()).isEqualTo("requires");
    assertThat(open.source().id()).isEqualTo("J-1/s");
  }

  @Test
  void a_title_that_two_things_share_is_ambiguous() {
    Model model =
        model(
            "a.yaml",
            "[" + CAPABILITY + ", {capabilityID: CAP-2, title: Wealth Advice}]",
            "b.yaml",
            stage("[Wealth Advice]"));
    assertThat(open(model).get(0).candidates())
        .extracting(Element::id)
        .containsExactly("CAP-1", "CAP-2");
  }

  @Test
  void a_domain_type_tells_the_kind_and_the_edge() {
    String segment =
        """
        customerID: S-1
        dependencies:
          - {domainType: Capability, entityID: CAP-1}
          - {domainType: Service, entityID: CAP-1}
        """;
    Model model = model("a.yaml", CAPABILITY, "s.yaml", segment);
    assertThat(edges(model)).containsExactly("S-1 supported-by CAP-1");
    assertThat(open(model).get(0).wrongKind()).isTrue();
    assertThat(open(model).get(0).relation()).isEqualTo("consumes");
  }

  @Test
  void a_cross_domain_relationship_with_a_target_is_an_edge_and_without_one_prose() {
    String segment =
        """
        customerID: S-1
        crossDomainRelationships:
          - {domain: Capability, relationshipType: supported by, description: d, target: CAP-1}
          - {domain: Strategy, relationshipType: influenced by, description: d}
        """;
    Model model = model("a.yaml", CAPABILITY, "s.yaml", segment);
    assertThat(edges(model)).containsExactly("S-1 supported-by CAP-1");
    assertThat(model.references()).hasSize(1);
  }

  @Test
  void an_edge_may_run_from_the_target() {
    Model model =
        model("a.yaml", CAPABILITY, "v.yaml", "{valueStreamID: V-1, capabilities: [CAP-1]}");
    assertThat(edges(model)).containsExactly("CAP-1 enables V-1");
  }

  @Test
  void prose_is_a_reference_only_when_it_names_something() {
    Model model =
        model(
            "c.yaml",
            "{channelID: CH-1, channelType: web, title: Web}",
            "s.yaml",
            "{customerID: S-1, acquisitionChannels: [Web, Word of mouth]}");
    assertThat(edges(model)).containsExactly("S-1 acquired-through CH-1");
    assertThat(open(model)).isEmpty();
  }

  @Test
  void a_wildcard_names_every_element_of_a_type() {
    Model model =
        model(
            "s.yaml",
            "[{customerID: S-1}, {customerID: S-2}]",
            "d.md",
            "---\nid: CUS-a\ntype: CUS\ndepends_on: [SEG-*, VST-*]\n---\n");
    assertThat(model.references())
        .extracting(Reference::form)
        .containsOnly(Reference.Form.WILDCARD);
    assertThat(model.references().get(0).candidates()).hasSize(2);
    assertThat(model.references().get(1).candidates()).isEmpty();
  }

  @Test
  void a_link_in_a_documents_text_is_a_reference_with_its_place() {
    Model model =
        model(
            "a.yaml",
            CAPABILITY,
            "d.md",
            "---\nid: X-a\ntype: XYZ\n---\n# Why\n\nSee [[CAP-1]] and [[CAP-2]].\n");
    assertThat(edges(model)).containsExactly("X-a mentions CAP-1");
    assertThat(open(model).get(0).span()).hasToString("d.md:7:21");
  }

  @Test
  void a_part_is_known_by_its_own_id_and_by_its_wholes() {
    Model model =
        model(
            "j.yaml",
            stage("[]").replace("{stageName: s", "{stageID: first, stageName: s"),
            "i.yaml",
            "{initiativeID: I-1, journeyStages: [first, J-1/first]}");
    assertThat(edges(model)).contains("I-1 improves J-1/first");
    assertThat(open(model)).isEmpty();
  }

  private static String stage(String capabilities) {
    return "journeyID: J-1\njourneyStages:\n  - {stageName: s, stageDescription: d}\n"
        .replace("d}", "d, relevantCapabilities: " + quoted(capabilities) + "}");
  }

  private static String quoted(String text) {
    return text.startsWith("[") ? text : "\"" + text + "\"";
  }

  private static List<Reference> open(Model model) {
    return model.references().stream().filter(one -> !one.resolves()).toList();
  }
}
