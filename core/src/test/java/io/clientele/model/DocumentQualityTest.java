package io.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.model.Document.Criterion;
import io.clientele.model.Document.MissingSection;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are judged through the model, as everybody sees them. */
final class DocumentQualityTest {
  private static final String SENTENCE = "Every client has one adviser for years.";

  @Test
  void a_document_that_says_everything_without_evidence_is_silver() {
    Document document = document(written("") + body());
    assertThat(document.levelReached()).isEqualTo("silver");
    assertThat(document.missingSections()).isEmpty();
    assertThat(document.placeholders()).isEmpty();
    assertThat(unmet(document)).hasSize(6).allMatch(one -> one.level().equals("gold"));
    assertThat(unmet(document).get(0).lacking().get(0)).contains("criterion: gold-1");
  }

  @Test
  void evidence_or_a_signed_statement_makes_it_gold() {
    String signed = "{criterion: gold-6, by: Dana Reyes, on: 2026-03-01, because: read it}";
    String evidence =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> "  - {criterion: gold-" + i + ", measure: recommendation}\n")
            .collect(Collectors.joining());
    Document document =
        document(written("quality_level: Gold\nevidence:\n" + evidence + "  - " + signed) + body());
    assertThat(document.levelReached()).isEqualTo("gold");
    assertThat(document.levelDeclared()).isEqualTo("gold");
    assertThat(unmet(document)).isEmpty();
  }

  @Test
  void a_statement_without_a_day_proves_nothing() {
    Document document =
        document(written("evidence: [{criterion: gold-1, by: Dana, because: true}]") + body());
    assertThat(unmet(document)).hasSize(6);
  }

  @Test
  void an_empty_field_takes_the_lowest_level_away() {
    Document document = document(written("").replace("owner: Advice", "owner: ''") + body());
    assertThat(document.levelReached()).isEqualTo("none");
    Criterion fields = unmet(document).get(0);
    assertThat(fields.lacking()).containsExactly("the field `owner`");
    assertThat(fields.where().line()).isEqualTo(7);
  }

  @Test
  void a_missing_section_is_to_be_written_after_the_one_before_it() {
    String body = body().replaceAll("(?s)### Onboarding Stage.*?(?=### Growth)", "");
    Document document = document(written("") + body);
    assertThat(document.levelReached()).isEqualTo("bronze");
    assertThat(document.missingSections())
        .extracting(MissingSection::heading)
        .containsExactly("Onboarding Stage");
    int acquisition = lineOf(document, "### Acquisition Stage");
    assertThat(document.missingSections().get(0).where().line()).isEqualTo(acquisition);
    assertThat(unmet(document).get(0).lacking())
        .containsExactly("`Onboarding Stage` under `Customer Lifecycle Management`");
  }

  @Test
  void a_missing_chapter_stands_for_its_sections() {
    String body = body().replaceAll("(?s)## Risk Management.*?(?=## Continuous)", "");
    assertThat(document(written("") + body).missingSections())
        .extracting(MissingSection::heading)
        .containsExactly("Risk Management");
  }

  @Test
  void a_thin_aspect_is_pointed_at_where_it_stands() {
    String body = body().replace("**Purpose:** " + SENTENCE, "**Purpose:** to advise");
    Document document = document(written("") + body);
    Criterion overview = unmet(document).get(0);
    assertThat(overview.lacking()).containsExactly("a sentence for `Purpose`");
    assertThat(overview.where().line()).isEqualTo(lineOf(document, "**Purpose:**"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Why this relationship exists}",
        "TODO write about the purpose of it",
        "the purpose is TBD for the time being",
        "Lorem ipsum dolor sit amet consectetur",
        "one of Draft|Review|Active as you like",
        "<!-- only a comment stands here today -->"
      })
  void a_placeholder_is_no_text(String text) {
    String body = body().replace("**Purpose:** " + SENTENCE, "**Purpose:** " + text);
    assertThat(unmet(document(written("") + body)).get(0).lacking())
        .containsExactly("a sentence for `Purpose`");
  }

  @Test
  void a_prompt_of_the_catalogue_is_a_placeholder() {
    String asks =
        Catalogue.standard().type("CUS").orElseThrow().heading("Validation").orElseThrow().asks();
    Document document = document(written("") + body() + "\n*" + asks + "*\n");
    assertThat(document.placeholders()).extracting(Document.Placeholder::text).contains(asks);
  }

  @ParameterizedTest
  @CsvSource({
    "{a hole}, 1, 9",
    "is TODO now, 4, 8",
    "[Persona Name], 1, 15",
    "see A|B|C there, 5, 10",
  })
  void a_placeholder_has_an_exact_place(String line, int column, int endColumn) {
    Document document = document(written("") + "# x\n\n" + line + "\n");
    assertThat(document.placeholders()).hasSize(1);
    assertThat(document.placeholders().get(0).span().column()).isEqualTo(column);
    assertThat(document.placeholders().get(0).span().endColumn()).isEqualTo(endColumn);
    assertThat(document.placeholders().get(0).span().line()).isEqualTo(lineOf(document, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "write `{month}.csv` for each",
        "| a | b | c |",
        "|a|b|c|",
        "see [[CAP-001]] and [a page](page.md)",
        "- [x] done",
        "todo el mundo",
        "a || b or {x}"
      })
  void ordinary_writing_is_left_alone(String line) {
    assertThat(document(written("") + "# x\n\n" + line + "\n").placeholders()).isEmpty();
  }

  @Test
  void a_template_choice_in_the_front_matter_is_a_placeholder() {
    Document document =
        document(written("").replace("status: Active", "status: Draft|Review|Active"));
    assertThat(document.placeholders()).hasSize(1);
    assertThat(document.placeholders().get(0).span().line()).isEqualTo(5);
  }

  @Test
  void headings_may_be_spelt_the_british_way_and_carry_abbreviations() {
    String body =
        body()
            .replace("Relationship Personalization", "Relationship Personalisation")
            .replace("Personalization Strategy", "Personalisation strategy (2026)")
            .replace("CRM Systems", "CRM systems");
    assertThat(document(written("") + body).levelReached()).isEqualTo("silver");
  }

  @Test
  void a_type_without_criteria_reaches_no_level_and_lacks_nothing() {
    Document document = document(written("").replace("type: CUS", "type: RSK") + "# x\n");
    assertThat(document.levelReached()).isEqualTo("none");
    assertThat(document.criteria()).isEmpty();
    assertThat(document.missingSections()).isEmpty();
  }

  private static Document document(String text) {
    SourceFile file = new SourceFile("CUS-advice.md", text);
    Model model = Model.of(Folder.of(Path.of("."), List.of(file)));
    assertThat(model.documents()).hasSize(1);
    return model.documents().get(0);
  }

  private static List<Criterion> unmet(Document document) {
    return document.criteria().stream().filter(one -> !one.met()).toList();
  }

  private static int lineOf(Document document, String start) {
    List<String> lines = document.element().tree().file().lines();
    return IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith(start))
            .findFirst()
            .orElseThrow()
        + 1;
  }

  private static String written(String more) {
    return """
    ---
    id: CUS-advice
    title: Advice
    type: CUS
    status: Active
    version: 1.0.0
    owner: Advice
    stakeholders: [advisers]
    domain: business
    priority: High
    horizon: strategic
    visibility: internal
    depends_on: []
    enables: []
    relationship_type: Personal
    relationship_stage: Growth
    customer_segments: [CUST-SEG-001]
    interaction_frequency: High
    """
        + (more.isEmpty() ? "" : more + "\n")
        + "---\n\n";
  }

  /** Every heading of the template with a sentence behind every label. */
  private static String body() {
    StringBuilder body = new StringBuilder("# Advice\n\n");
    for (DocumentType.Heading heading : Catalogue.standard().type("CUS").orElseThrow().headings()) {
      body.append("#".repeat(heading.level())).append(' ').append(heading.text()).append("\n\n");
      heading.aspects().forEach(label -> body.append("**" + label + ":** " + SENTENCE + "\n"));
      body.append(heading.aspects().isEmpty() ? SENTENCE + "\n\n" : "\n");
    }
    return body.toString();
  }
}
