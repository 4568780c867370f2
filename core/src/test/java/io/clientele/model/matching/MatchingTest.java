package io.clientele.model.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MatchingTest {
  private static Model model(String... pathsAndTexts) {
    List<SourceFile> files = new java.util.ArrayList<>();
    for (int k = 0; k < pathsAndTexts.length; k += 2) {
      files.add(new SourceFile(pathsAndTexts[k], pathsAndTexts[k + 1]));
    }
    return Model.of(Folder.of(Path.of("."), files));
  }

  private static Model resolve(String text) {
    return model("resolve.yaml", text);
  }

  private static List<String> messages(Model model) {
    return model.matchingFaults().stream().map(Fault::message).toList();
  }

  @Test
  void what_is_built_in_is_a_file_of_the_same_form_without_a_fault() {
    Model own = resolve(Matching.standardText());
    assertThat(messages(own)).isEmpty();
    assertThat(own.matching().person()).isEqualTo(Matching.standard().person());
    assertThat(own.matching().organisation()).isEqualTo(Matching.standard().organisation());
    assertThat(own.matching().golden()).isEqualTo(Matching.standard().golden());
    assertThat(own.unclassified()).isEmpty();
  }

  @Test
  void a_workspace_without_a_file_has_what_is_built_in() {
    assertThat(model().matching()).isEqualTo(Matching.standard());
    assertThat(model().matchingFaults()).isEmpty();
  }

  @Test
  void only_what_a_file_says_differs() {
    MatchingModel person =
        resolve(
                """
                person:
                  block: [defaults, [sound(family), birth_date]]
                  compare: {sex: off, given: [exact, alike: 0.85, different]}
                  guards: {twins: off}
                  threshold: 0.9
                """)
            .matching()
            .person();
    MatchingModel usual = Matching.standard().person();
    assertThat(person.block()).startsWith(usual.block().get(0)).hasSize(usual.block().size() + 1);
    assertThat(person.compared("sex")).isEmpty();
    assertThat(person.compared("given").orElseThrow().names())
        .containsExactly("different", "alike", "exact");
    assertThat(person.guard("twins")).isEmpty();
    assertThat(person.guard("household")).isEqualTo(usual.guard("household"));
    assertThat(person.threshold()).isEqualTo(0.9);
    assertThat(person.review()).isEqualTo(usual.review());
  }

  @Test
  void a_guard_of_ones_own_is_read_and_says_why() {
    GuardRule guard =
        resolve(
                """
                person:
                  guards:
                    mailbox:
                      why: a shared mailbox proves nothing alone
                      refuses:
                        - {email: exact, given: [different, alike], phone: not exact}
                      unless: {identifier: exact}
                """)
            .matching()
            .person()
            .guard("mailbox")
            .orElseThrow();
    assertThat(guard.why()).startsWith("a shared mailbox");
    assertThat(guard.refuses().get(0))
        .contains(new Condition("phone", true, List.of("exact")))
        .contains(new Condition("given", false, List.of("different", "alike")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "person: 7",
        "person: {block: []}",
        "person: {block: [[]]}",
        "person: {block: {a: b}}",
        "person: {block: [['prefix(family, 3']]}",
        "person: {compare: {given: exact}}",
        "person: {compare: {given: [exact]}}",
        "person: {compare: {given: [different, exact]}}",
        "person: {compare: {given: [exact, close: 0.7, alike: 0.8, different]}}",
        "person: {compare: {given: [exact, close: high, different]}}",
        "person: {guards: {own: {refuses: [{given: different}]}}}",
        "person: {guards: {own: {why: so, refuses: [{nose: different}]}}}",
        "person: {guards: {own: {why: so, refuses: [{given: unlike}]}}}",
        "person: {guards: {own: 3}}",
        "person: {threshold: 1}",
        "person: {threshold: high}",
        "person: {pairs: none}",
        "person: {clusters: {most: 0}}",
        "person: {clusters: {bridges: 3}}",
        "household: {threshold: 0.9}",
        "golden: {email: [newest]}",
        "golden: {nose: longest}",
        "identifiers: {vat: one}"
      })
  void what_cannot_be_used_is_said_and_what_is_built_in_stands(String text) {
    Model model = resolve(text);
    assertThat(model.matchingFaults()).isNotEmpty().allMatch(it -> it.span().line() == 1);
    MatchingModel person = model.matching().person();
    assertThat(person.block()).isNotEmpty();
    assertThat(person.threshold()).isBetween(0.5, 0.999);
    assertThat(person.compared("given").orElseThrow().names()).contains("exact");
  }

  @Test
  void identifiers_and_attributes_are_those_of_the_sources() {
    Model model =
        model(
            "clientele.yaml",
            """
            sources:
              crm:
                file: a.csv
                person: {key: no, identifiers: {vat: vat_no}, attributes: {income: income}}
            """,
            "resolve.yaml",
            """
            identifiers: {vat: one, vatt: many}
            golden: {income: most recent, incomes: longest, "identifier:vat": most frequent}
            """);
    assertThat(model.matching().single()).containsExactly("vat");
    assertThat(model.matching().golden().of("income")).containsExactly(Choice.MOST_RECENT);
    assertThat(messages(model))
        .containsExactlyInAnyOrder(
            "`incomes` is no field of a golden record",
            "no source has identifiers of the type `vatt`");
  }
}
