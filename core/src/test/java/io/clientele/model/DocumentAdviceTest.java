package io.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Document.Outcome;
import io.clientele.source.Folder;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document reaches, which questions it answers, and what it does well. */
final class DocumentAdviceTest {
  private static final String SENTENCE = "Every client has one adviser for years.";
  private static final List<String> WORDS =
      List.of("yes", "later", "growth", "mobile", "daily", "trust", "price", "family");

  @ParameterizedTest
  @ValueSource(strings = {"CUS", "PER", "SEG", "CHN", "CJM", "REV", "CST", "VST", "SUP"})
  void a_document_that_says_everything_answers_every_question(String code) {
    Document document = document(code, full(code));
    assertThat(document.checklist())
        .allSatisfy(question -> assertThat(question.lacking()).as(question.text()).isEmpty());
    assertThat(document.strengths()).isEmpty();
  }

  @Test
  void an_open_question_names_the_place_to_write() {
    String text = full("CUS").replaceAll("(?s)### CRM Systems.*?(?=### Digital)", "");
    Document document = document("CUS", text);
    Document.Question question = document.checklist().get(5);
    assertThat(question.met()).isFalse();
    assertThat(question.lacking())
        .containsExactly("`CRM Systems` under `Technology and Automation`");
    assertThat(question.where().line()).isEqualTo(line(text, "## Technology and Automation"));
  }

  @Test
  void a_pitfall_is_open_while_nothing_guards_against_it() {
    String text = full("CUS").replace("**Proactive Outreach:** " + SENTENCE, "");
    Document.Pitfall reactive = document("CUS", text).pitfalls().get(2);
    assertThat(reactive.name()).isEqualTo("Reactive only");
    assertThat(reactive.outcome()).isEqualTo(Outcome.OPEN);
    assertThat(reactive.lacking()).containsExactly("`Proactive Outreach` under `Risk Mitigation`");
    assertThat(document("CUS", full("CUS")).pitfalls())
        .allMatch(pitfall -> pitfall.outcome() == Outcome.MET);
  }

  @Test
  void a_field_may_lead_into_a_pitfall() {
    String text =
        full("CUS").replace("relationship_type: Personal", "relationship_type: Automated");
    Document.Pitfall machines = document("CUS", text).pitfalls().get(1);
    assertThat(machines.outcome()).isEqualTo(Outcome.OPEN);
    assertThat(machines.lacking()).containsExactly("another `relationship_type` than `Automated`");
    assertThat(machines.where().line()).isEqualTo(line(text, "relationship_type:"));
  }

  @Test
  void a_pattern_that_evidence_supports_is_a_strength() {
    String evidence = "evidence: [{pattern: pattern-4, measure: contacts}]\n---\n\n# It";
    String text = full("CUS").replace("---\n\n# It", evidence);
    Document document = document("CUS", text);
    assertThat(document.strengths())
        .extracting(Document.Pattern::name)
        .containsExactly("Proactive care");
    assertThat(document.strengths().get(0).evidence().get(0).measure()).isEqualTo("contacts");
  }

  @Test
  void evidence_for_what_is_not_said_is_no_strength() {
    String evidence = "evidence: [{pattern: pattern-4, measure: contacts}]\n---\n\n# It";
    String text =
        full("CUS")
            .replace("---\n\n# It", evidence)
            .replace("**Early Warning Systems:** " + SENTENCE, "");
    assertThat(document("CUS", text).strengths()).isEmpty();
  }

  @Test
  void a_criterion_says_what_stands_behind_it() {
    String evidence = "evidence: [{criterion: gold-1, measure: csat}]\n---\n\n# It";
    List<Document.Criterion> gold =
        document("CUS", full("CUS").replace("---\n\n# It", evidence)).criteria().stream()
            .filter(Document.Criterion::needsEvidence)
            .toList();
    assertThat(gold).hasSize(6);
    assertThat(gold.get(0).evidence().orElseThrow().measure()).isEqualTo("csat");
    assertThat(gold.get(0).lacksEvidence()).isFalse();
    assertThat(gold.get(1).lacksEvidence()).isTrue();
  }

  @Test
  void a_stage_may_be_headed_by_its_name_alone() {
    String text = full("CJM").replaceAll("### Stage \\d: ", "### ");
    assertThat(document("CJM", text).levelReached()).isEqualTo("silver");
  }

  @Test
  void the_examples_customer_document_is_silver_and_one_section_makes_the_difference() {
    Path bank = Path.of("../examples/retail-bank");
    Document whole = customers(Model.of(Folder.read(bank)));
    assertThat(whole.levelReached()).isEqualTo("silver");
    String text = whole.element().tree().file().text();
    String without = text.replaceAll("(?s)### Onboarding Stage\n.*?(?=### Growth Stage)", "");
    assertThat(without).hasSizeLessThan(text.length());
    Document lacking = document("CUS", without);
    assertThat(lacking.levelReached()).isEqualTo("bronze");
    String named = lacking.missingSections().get(0).heading();
    String section = text.substring(text.indexOf("### " + named), text.indexOf("### Growth Stage"));
    String filled = without.replace("### Growth Stage", section + "### Growth Stage");
    assertThat(document("CUS", filled).levelReached()).isEqualTo("silver");
  }

  /** Forty-five such documents would be counted as finished by their headings alone. */
  @Test
  void personas_with_one_word_under_each_heading_reach_no_level() {
    Random random = new Random(45);
    DocumentType type = type("PER");
    String[] files =
        IntStream.range(0, 45)
            .boxed()
            .flatMap(
                i -> {
                  String id = "PER-" + i;
                  String text =
                      Written.document(type, id, name -> WORDS.get(random.nextInt(WORDS.size())));
                  return List.of("documents/" + id + ".md", text).stream();
                })
            .toArray(String[]::new);
    List<Document> documents = Declared.model(files).documents();
    assertThat(documents).hasSize(45);
    assertThat(documents)
        .allSatisfy(
            document -> {
              assertThat(document.levelReached()).isEqualTo("none");
              assertThat(document.missingSections()).isEmpty();
            });
  }

  private static Document customers(Model model) {
    return model.documents().stream()
        .filter(one -> one.type().equals("CUS"))
        .findFirst()
        .orElseThrow();
  }

  private static String full(String code) {
    return Written.document(type(code), code + "-it", name -> SENTENCE);
  }

  private static Document document(String code, String text) {
    return Declared.model("documents/" + code + "-it.md", text).documents().get(0);
  }

  private static DocumentType type(String code) {
    return Catalogue.standard().type(code).orElseThrow();
  }

  private static int line(String text, String start) {
    List<String> lines = text.lines().toList();
    return IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(start))
            .findFirst()
            .orElseThrow()
        + 1;
  }
}
