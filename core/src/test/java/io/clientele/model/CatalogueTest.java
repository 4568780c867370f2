package io.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.DocumentType.Criterion;
import io.clientele.model.DocumentType.Need;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogueTest {
  private static final Catalogue CATALOGUE = Catalogue.standard();

  @Test
  void all_types_are_known_by_name() {
    assertThat(CATALOGUE.codes()).hasSize(127).contains("CUS", "VST", "RSK");
    assertThat(CATALOGUE.codes()).allMatch(code -> !type(code).name().isBlank());
    assertThat(CATALOGUE.codes()).allMatch(code -> !type(code).domain().isBlank());
    assertThat(CATALOGUE.type("QQQ")).isEmpty();
  }

  @Test
  void a_type_that_describes_a_kind_names_it() {
    assertThat(type("CUS").kind()).isEqualTo("relationship");
    assertThat(type("SEG").kind()).isEqualTo("segment");
    assertThat(type("RSK").kind()).isEmpty();
  }

  @Test
  void customer_relationships_are_described_in_full() {
    DocumentType type = type("CUS");
    assertThat(type.headings()).hasSize(48);
    assertThat(count(type, "bronze")).isEqualTo(4);
    assertThat(count(type, "silver")).isEqualTo(6);
    assertThat(count(type, "gold")).isEqualTo(6);
    assertThat(type.checklist()).hasSize(12);
    assertThat(type.pitfalls()).hasSize(4);
    assertThat(type.patterns()).hasSize(4);
    assertThat(type.headings()).allMatch(heading -> !heading.asks().isEmpty());
    assertThat(type.fields())
        .hasEntrySatisfying(
            "relationship_type", field -> assertThat(field.also()).containsKey("Co-creation"));
    assertThat(type.dependsOn()).containsExactly("PER", "SEG", "CHN", "VAL");
    assertThat(type.enables()).containsExactly("REV", "CST", "VST", "SUP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUS", "PER", "SEG", "CHN", "VAL", "CJM", "REV", "CST", "VST", "SUP"})
  void every_criterion_asks_for_headings_and_labels_that_the_template_has(String code) {
    DocumentType type = type(code);
    Set<String> headings =
        type.headings().stream().map(DocumentType.Heading::text).collect(Collectors.toSet());
    for (Criterion criterion : type.criteria()) {
      assertThat(criterion.fields() || !criterion.needs().isEmpty()).as(criterion.text()).isTrue();
      for (Need need : criterion.needs()) {
        assertThat(headings).contains(need.section());
        List<String> labels = type.heading(need.section()).orElseThrow().aspects();
        assertThat(Stream.concat(headings.stream(), labels.stream()).toList())
            .containsAll(need.aspects());
      }
    }
    type.checklist().forEach(item -> assertThat(headings).containsAll(item.sections()));
    Stream.of(type.dependsOn(), type.enables())
        .flatMap(List::stream)
        .forEach(other -> assertThat(CATALOGUE.codes()).contains(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUS", "PER", "SEG", "CHN", "VAL", "CJM", "REV", "CST", "VST", "SUP"})
  void a_type_in_depth_has_levels_questions_pitfalls_and_patterns(String code) {
    DocumentType type = type(code);
    assertThat(count(type, "bronze")).isEqualTo(4);
    assertThat(count(type, "silver")).isEqualTo(6);
    assertThat(count(type, "gold")).isEqualTo(6);
    assertThat(type.checklist()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(type.pitfalls()).hasSize(4);
    assertThat(type.patterns()).hasSize(4);
    assertThat(type.informs()).isNotEmpty();
    assertThat(type.guides()).isNotEmpty();
    assertThat(type.headings())
        .allMatch(heading -> !heading.asks().isEmpty() || !heading.aspects().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUS", "PER", "SEG", "CHN", "VAL", "CJM", "REV", "CST", "VST", "SUP"})
  void pitfalls_and_patterns_look_at_headings_and_fields_that_the_template_has(String code) {
    DocumentType type = type(code);
    Stream.concat(type.pitfalls().stream(), type.patterns().stream())
        .forEach(
            advice -> {
              assertThat(advice.needs()).as(advice.name()).isNotEmpty();
              assertThat(type.fields().keySet()).containsAll(advice.signs().keySet());
              for (Need need : advice.needs()) {
                DocumentType.Heading heading = type.heading(need.section()).orElseThrow();
                Stream<String> below =
                    type.headings().stream()
                        .filter(one -> one.parent().equals(need.section()))
                        .map(DocumentType.Heading::text);
                assertThat(Stream.concat(heading.aspects().stream(), below).toList())
                    .containsAll(need.aspects());
              }
            });
  }

  @Test
  void every_type_says_what_it_builds_on_and_what_builds_on_it() {
    List<String> alone =
        CATALOGUE.codes().stream()
            .filter(code -> type(code).dependsOn().isEmpty() && type(code).enables().isEmpty())
            .toList();
    assertThat(alone).isEmpty();
    assertThat(type("API").fields())
        .hasEntrySatisfying(
            "api_audience",
            field -> assertThat(field.values()).containsExactly("Internal", "Partner", "Public"));
  }

  @Test
  void only_gold_needs_evidence() {
    assertThat(type("CHN").criteria())
        .allMatch(criterion -> criterion.evidence() == criterion.level().equals("gold"));
  }

  private static long count(DocumentType type, String level) {
    return type.criteria().stream().filter(one -> one.level().equals(level)).count();
  }

  private static DocumentType type(String code) {
    return CATALOGUE.type(code).orElseThrow();
  }
}
