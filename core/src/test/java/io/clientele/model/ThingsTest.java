package io.clientele.model;

import static io.clientele.model.Declared.edges;
import static io.clientele.model.Declared.model;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThingsTest {
  @Test
  void an_explicit_kind_goes_before_the_suffix_and_the_suffix_before_the_keys() {
    Model model =
        model(
            "a.persona.yaml", "{kind: segment, title: A}",
            "b.persona.yaml", "{customerID: X, title: B}",
            "c.yaml", "{customerID: C}");
    assertThat(model.elements())
        .extracting(Element::kind)
        .containsExactly("segment", "persona", "segment");
  }

  @Test
  void a_folder_may_tell_the_kind() {
    Model model =
        model(
            "clientele.yaml", "folders: {units: organisation-unit}", "units/a.yaml", "title: Desk");
    assertThat(model.elements()).extracting(Element::id).containsExactly("organisation-unit/desk");
  }

  @Test
  void keys_of_two_kinds_leave_an_object_unclassified() {
    Model model = model("a.json", "{\"customerID\": \"A\", \"personaID\": \"B\"}");
    assertThat(model.elements()).isEmpty();
    assertThat(model.unclassified().get(0).candidates()).containsExactly("persona", "segment");
    assertThat(model.unclassified().get(0).span()).hasToString("a.json:1:1");
  }

  @Test
  void an_object_without_a_known_key_is_unclassified() {
    assertThat(model("a.yaml", "x: 1").unclassified().get(0).candidates()).isEmpty();
    assertThat(model("a.yaml", "{kind: nonsense}").unclassified()).hasSize(1);
    assertThat(model("a.yaml", "just text").unclassified()).hasSize(1);
  }

  @Test
  void lists_and_wrapper_keys_hold_several_things() {
    Model model =
        model(
            "a.yaml", "valueStream: {title: Plan}",
            "b.yaml", "capabilities: [{title: One}, {title: Two}]\nservices: [{title: Three}]",
            "c.yaml", "[{serviceID: S-1}, {productID: P-1}]");
    assertThat(model.elements())
        .extracting(Element::id)
        .containsExactly(
            "value-stream/plan", "capability/one", "capability/two", "service/three", "S-1", "P-1");
    assertThat(model.elements().get(2).pointer()).isEqualTo("/capabilities/1");
  }

  @Test
  void a_thing_without_an_id_gets_one_from_its_title_that_is_marked_as_derived() {
    Model model =
        model("a.capability.yaml", "[{title: Wealth Advisory Services!}, {capabilityID: C}]");
    assertThat(model.elements())
        .extracting(Element::id)
        .containsExactly("capability/wealth-advisory-services", "C");
    assertThat(model.elements()).extracting(Element::derivedId).containsExactly(true, false);
  }

  @Test
  void needs_stages_and_objectives_are_elements_and_parts() {
    Model model =
        model(
            "s.yaml", "{customerID: S, customerNeeds: [Clear prices, Clear prices]}",
            "j.yaml", "{journeyID: J, journeyStages: 'Discovery, Review'}",
            "t.yaml", "{strategyID: T, objectives: [{objectiveID: OBJ-1, title: Grow}, Be liked]}");
    assertThat(edges(model))
        .containsExactlyInAnyOrder(
            "S/clear-prices part-of S",
            "S/clear-prices-2 part-of S",
            "J/discovery part-of J",
            "J/review part-of J",
            "OBJ-1 part-of T",
            "T/be-liked part-of T");
    assertThat(model.element("t/BE-LIKED")).isPresent();
  }

  @Test
  void an_id_that_two_things_claim_is_shared_without_regard_to_case() {
    Model model = model("a.yaml", "[{capabilityID: X-1}, {serviceID: x-1}]");
    assertThat(model.sharedIds()).hasSize(1);
    assertThat(model.sharedIds().get(0).elements())
        .extracting(Element::kind)
        .containsExactly("capability", "service");
  }

  @Test
  void a_document_of_the_same_id_and_kind_is_a_second_view_and_not_a_second_thing() {
    Model model =
        model(
            "a.yaml", "{capabilityID: CAP-1, title: T}",
            "b.md", "---\nid: CAP-1\ntype: CAP\nenables: [X-1]\n---\n",
            "c.yaml", "{serviceID: X-1}");
    assertThat(model.sharedIds()).isEmpty();
    assertThat(model.elements()).hasSize(2);
    assertThat(model.documents()).hasSize(1);
    assertThat(edges(model)).containsExactly("CAP-1 enables X-1");
  }

  @Test
  void a_document_of_the_same_id_and_another_kind_shares_it() {
    Model model = model("a.yaml", "{serviceID: X-1}", "b.md", "---\nid: X-1\ntype: CAP\n---\n");
    assertThat(model.sharedIds()).hasSize(1);
  }

  @Test
  void a_document_of_a_mapped_type_may_be_what_is_referred_to() {
    Model model =
        model(
            "s.yaml",
                "{customerID: S, dependencies: [{domainType: Capability, entityID: CAP-001}]}",
            "b.md", "---\nid: CAP-001\ntype: CAP\n---\n");
    assertThat(edges(model)).containsExactly("S supported-by CAP-001");
    assertThat(model.segments()).hasSize(1);
  }

  @Test
  void a_document_that_describes_an_element_keeps_its_own_id() {
    Model model =
        model(
            "r.relationship.yaml", "{relationshipID: REL-1}",
            "b.md", "---\nid: CUS-a\ntype: CUS\ndescribes: [REL-1]\n---\n");
    assertThat(edges(model)).containsExactly("CUS-a describes REL-1");
    assertThat(model.relationships()).hasSize(1);
  }

  @Test
  void a_workspace_may_add_a_kind_with_a_file() {
    String schema =
        """
        {"x-kind": {"name": "shop", "id": "shopID", "title": "title", "keys": ["shopID"]},
         "type": "object", "required": ["shopID", "title"],
         "properties": {"shopID": {"type": "string"}, "title": {"type": "string"},
           "sells": {"type": "array", "x-ref": ["product"], "x-by": "id", "x-edge": "sells"}}}
        """;
    Model model =
        model(
            "kinds/shop.schema.json",
            schema,
            "a.yaml",
            "[{shopID: SH-1, title: Corner, sells: [P-1]}, {productID: P-1, title: P}]");
    assertThat(model.ofKind("shop")).hasSize(1);
    assertThat(edges(model)).containsExactly("SH-1 sells P-1");
    assertThat(model.schemaProblems()).isEmpty();
  }

  @Test
  void an_unreadable_file_leaves_the_others_standing() {
    Model model = model("a.yaml", "a: [", "b.yaml", "customerID: S");
    assertThat(model.unreadable()).hasSize(1);
    assertThat(model.segments()).hasSize(1);
  }

  @Test
  void an_empty_workspace_has_an_empty_model_with_defaults() {
    Model model = model();
    assertThat(model.elements()).isEmpty();
    assertThat(model.settings().name()).isEqualTo("example");
    assertThat(model.settings().profile()).isEqualTo("standard");
  }
}
