package io.clientele.model;

import static io.clientele.model.Declared.edges;
import static io.clientele.model.Declared.model;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvolutionTest {
  @Test
  void an_older_field_name_is_read_as_the_kind_has_it_and_stays_in_the_file() {
    Model model =
        model(
            "a.yaml",
            "[{productID: P, title: P, organizationUnit: Desk}, {orgUnitID: O, orgUnitTitle:"
                + " Desk}]");
    Element product = model.element("P").orElseThrow();
    assertThat(edges(model)).containsExactly("P owned-by O");
    assertThat(Fields.text(product.value(), "orgUnitTitle")).isEqualTo("Desk");
    assertThat(product.tree().value().at("/0/organizationUnit").asString("")).isEqualTo("Desk");
    assertThat(product.at("/orgUnitTitle")).hasToString("a.yaml:1:45");
    assertThat(model.references().get(0).span()).hasToString("a.yaml:1:45");
  }

  @Test
  void an_older_name_counts_for_nothing_beside_the_own_one() {
    Model model = model("a.yaml", "{productID: P, title: P, orgUnit: Old, orgUnitTitle: New}");
    assertThat(model.element("P").orElseThrow().owner()).isEqualTo("New");
    assertThat(model.schemaProblems())
        .extracting(SchemaProblem::keyword)
        .containsExactly("additionalProperties");
  }

  @Test
  void the_scales_of_maturity_are_read_from_0_to_5() {
    assertThat(maturity("Level 3 - Defined")).isEqualTo(3);
    assertThat(maturity("Optimizing")).isEqualTo(5);
    assertThat(maturity("developing")).isEqualTo(2);
    assertThat(maturity("2")).isEqualTo(2);
  }

  @Test
  void a_word_of_strength_is_read_from_1_to_5() {
    Model model =
        model(
            "a.yaml",
            "{channelID: C, channelType: branch, title: C, channelPartners: [{partnerName: A,"
                + " relationshipStrength: strategic}]}");
    assertThat(
            model.elements().get(0).value().at("/channelPartners/0/relationshipStrength").asInt(0))
        .isEqualTo(5);
    assertThat(model.schemaProblems())
        .extracting(SchemaProblem::keyword)
        .containsExactly("x-scale");
  }

  @Test
  void every_spelling_of_a_domain_means_the_same() {
    for (String word :
        new String[] {"Value Stream", "ValueStream", "Value_Stream", "Value Streams"}) {
      Model model =
          model(
              "a.yaml",
              "[{valueStreamID: VS, title: V}, {customerID: S, dependencies: [{domainType: '"
                  + word
                  + "', entityID: VS}]}]");
      assertThat(edges(model)).as(word).containsExactly("S participates-in VS");
      assertThat(
              model
                  .element("S")
                  .orElseThrow()
                  .value()
                  .at("/dependencies/0/domainType")
                  .asString(""))
          .isEqualTo("Value Stream");
    }
  }

  @Test
  void a_mapping_says_what_is_written_what_is_read_and_why() {
    Model model = model("a.yaml", "{riskID: R, title: R, reviewFrequency: event-triggered}");
    Mapping mapping = model.elements().get(0).form().mappings().get(0);
    assertThat(mapping.written()).isEqualTo("event-triggered");
    assertThat(mapping.canonical()).isEqualTo("event-driven");
    assertThat(mapping.why()).isEqualTo("the list `frequency`");
    assertThat(mapping.span()).hasToString("a.yaml:1:40");
  }

  @Test
  void a_field_that_an_older_version_kept_elsewhere_is_moved() {
    String kind =
        """
        {"x-kind": {"name": "shop", "version": 2, "id": "shopID", "keys": ["shopID"]},
         "type": "object",
         "properties": {"shopID": {"type": "string"}, "title": {"type": "string"},
           "city": {"type": "string", "x-alias": ["/address/city"]}, "address": {"type": "object"}}}
        """;
    Model model =
        model(
            "kinds/shop.schema.json",
            kind,
            "a.yaml",
            "{shopID: S, address: {city: Aldmere}, kindVersion: 1}");
    Element shop = model.elements().get(0);
    assertThat(Fields.text(shop.value(), "city")).isEqualTo("Aldmere");
    assertThat(shop.at("/city")).hasToString("a.yaml:1:29");
  }

  @Test
  void a_newer_version_is_read_as_far_as_known() {
    Model model = model("a.yaml", "{capabilityID: C, kindVersion: 9, title: T, brandNew: 1}");
    assertThat(model.elements()).hasSize(1);
    assertThat(model.schemaProblems())
        .extracting(SchemaProblem::keyword)
        .containsExactly("x-version");
  }

  @Test
  void a_workspace_may_tighten_a_kind() {
    String kind =
        """
        {"x-kind": {"name": "capability", "id": "capabilityID", "keys": ["capabilityID"]},
         "type": "object", "required": ["title", "owner"],
         "properties": {"capabilityID": {"type": "string"}, "title": {"type": "string"},
           "owner": {"type": "string"}}}
        """;
    Model model =
        model("kinds/capability.schema.json", kind, "a.yaml", "{capabilityID: C, title: T}");
    assertThat(model.schemaProblems()).extracting(SchemaProblem::name).containsExactly("owner");
  }

  @Test
  void a_file_of_a_kind_that_is_none_is_said_and_changes_nothing() {
    Model model =
        model(
            "kinds/capability.schema.json",
            "{\"type\": \"object\"}",
            "a.yaml",
            "{capabilityID: C, title: T}");
    assertThat(model.unusable()).hasSize(1);
    assertThat(model.schemaProblems()).isEmpty();
  }

  @Test
  void an_id_of_an_imported_workspace_is_found_below_its_name() {
    Model model =
        model(
            "clientele.yaml", "imports: {shared: vendor/shared}",
            "vendor/shared/clientele.yaml", "folders: {things: capability}",
            "vendor/shared/things/a.yaml", "{capabilityID: CAP-1, title: Advice, enables: VS-1}",
            "vendor/shared/b.yaml", "{valueStreamID: VS-1, title: V, realises: NOWHERE-1}",
            "s.yaml",
                "{customerID: S, dependencies: [{domainType: Capability, entityID:"
                    + " 'shared::CAP-1'}]}");
    assertThat(edges(model)).containsExactly("S supported-by shared::CAP-1");
    assertThat(model.elements()).extracting(Element::id).containsExactly("S");
    assertThat(model.references()).allMatch(Reference::resolves);
    Element capability = model.edges().get(0).target();
    assertThat(model.edgesFrom(capability))
        .extracting(edge -> edge.target().id())
        .containsExactly("shared::VS-1");
    assertThat(model.linesOfSight().get(0).firstMissing().orElseThrow().name())
        .isNotEqualTo("value-stream");
  }

  private static int maturity(String word) {
    Model model = model("a.yaml", "{capabilityID: C, title: T, maturityLevel: '" + word + "'}");
    return model.elements().get(0).value().path("maturityLevel").asInt(-1);
  }
}
