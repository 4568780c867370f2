package io.clientele.model;

import static io.clientele.model.Declared.edges;
import static io.clientele.model.Declared.model;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GrammarTest {
  private static final String THINGS =
      "[{customerID: S, title: S, dependencies: [{domainType: Product, entityID: P-1}]},"
          + " {productID: P-1, title: P}]";

  @Test
  void the_nine_rows_of_the_first_customer_domain_are_built_in() {
    Grammar grammar = Grammar.BUILT_IN;
    assertThat(grammar.allows("segment", "supported-by", "capability")).isTrue();
    assertThat(grammar.allows("segment", "participates-in", "value-stream")).isTrue();
    assertThat(grammar.targets("segment", "consumes")).isEqualTo(Set.of("product", "service"));
    assertThat(grammar.allows("segment", "influenced-by", "strategy")).isTrue();
    assertThat(grammar.allows("persona", "requires", "capability")).isTrue();
    assertThat(grammar.allows("persona", "experiences", "value-stream")).isTrue();
    assertThat(grammar.allows("journey", "mapped-to", "value-stream")).isTrue();
    assertThat(grammar.allows("relationship", "manages", "service")).isTrue();
    assertThat(grammar.allows("relationship", "owned-by", "organisation-unit")).isTrue();
  }

  @Test
  void an_edge_that_is_known_joins_no_other_kinds_and_one_that_is_unknown_joins_any() {
    Grammar grammar = Grammar.BUILT_IN;
    assertThat(grammar.allows("segment", "supported-by", "service")).isFalse();
    assertThat(grammar.allows("service", "manages", "relationship")).isFalse();
    assertThat(grammar.allows("service", "rhymes-with", "segment")).isTrue();
    assertThat(grammar.allows("policy", "governs", "segment")).isTrue();
  }

  @Test
  void a_workspace_adds_rows() {
    Model model =
        model(
            "clientele.yaml",
            "edges: [{from: partner, edge: sells, to: [product]}]",
            "a.yaml",
            "[{productID: P-1, title: P}, {partnerID: PA, title: A,"
                + " dependencies: [{domainType: Product, entityID: P-1}]}]");
    assertThat(edges(model)).containsExactly("PA sells P-1");
    assertThat(model.grammar().allows("partner", "sells", "capability")).isFalse();
    assertThat(model.grammar().isOwn("partner", "sells")).isTrue();
  }

  @Test
  void a_row_of_the_workspace_stands_in_place_of_a_built_in_one() {
    assertThat(edges(model("a.yaml", THINGS))).containsExactly("S consumes P-1");
    String narrow = "edges: [{from: segment, edge: consumes, to: service}]";
    assertThat(edges(model("clientele.yaml", narrow, "a.yaml", THINGS)))
        .containsExactly("S depends-on P-1");
  }

  @Test
  void what_the_kinds_fix_agrees_with_the_grammar() {
    for (Kind kind : Kinds.builtIn().all()) {
      List<JsonNode> fields = kind.schema().path("properties").findParents("x-edge");
      for (JsonNode field : fields) {
        if (!Fields.flag(field, "x-reverse") && !kind.name().equals("document")) {
          String edge = Fields.text(field, "x-edge");
          assertThat(Fields.strings(field.path("x-ref")))
              .as(kind.name() + " " + edge)
              .allMatch(target -> Grammar.BUILT_IN.allows(kind.name(), edge, target));
        }
      }
    }
  }
}
