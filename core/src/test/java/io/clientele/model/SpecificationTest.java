package io.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.Folder;
import io.clientele.source.Shelf;
import io.clientele.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace may bring its own copy of the specification. */
final class SpecificationTest {
  private static final String PAGE =
      """
      # ZZZ: Things

      **Document Type Name:** Things

      ## Document Metadata Schema

      ```yaml
      ---
      id: ZZZ-{name}
      type: ZZZ
      domain: things
      status: Draft|Active
      depends_on: [CUS-*]
      enables: []
      colour: Red|Green
      ---
      ```

      ## Content Structure Template

      ```markdown
      # Things
      ## Quality Standards
      ## Shape Overview
      **Purpose:** {why}
      **Long Edge:** {how long}
      ### {Name of one}
      ```

      ## Quality Standards

      ### Bronze Level
      - [ ] Shape overview with purpose and edge
      - [ ] All required metadata fields completed
      ### Silver Level
      - [ ] Everybody is happy about it
      ### Gold Level
      - [ ] Shape overview is measured

      ## Common Pitfalls
      1. **Shape overview**: nobody wrote it

      ## Success Patterns
      1. **Happy**: everybody likes it

      ## Validation Checklist
      - [ ] Shape overview with purpose
      """;

  @TempDir private Path folder;

  @Test
  void its_pages_say_what_a_type_asks_for() throws IOException {
    DocumentType type = catalogue().type("ZZZ").orElseThrow();
    assertThat(type.name()).isEqualTo("Things");
    assertThat(type.dependsOn()).containsExactly("CUS");
    assertThat(type.fields()).containsOnlyKeys("colour");
    assertThat(type.headings()).extracting(DocumentType.Heading::text).contains("Shape Overview");
    DocumentType.Criterion first = type.criteria().get(0);
    assertThat(first.needs())
        .containsExactly(
            new DocumentType.Need("Shape Overview", List.of("Purpose"), List.of(), 0, 0));
    assertThat(type.criteria().get(1).fields()).isTrue();
    assertThat(type.criteria().get(2).evidence()).as("nothing to read it from").isTrue();
    assertThat(type.checklist().get(0).sections()).containsExactly("Shape Overview");
  }

  @Test
  void a_document_is_judged_by_them() throws IOException {
    String text =
        Written.document(catalogue().type("ZZZ").orElseThrow(), "ZZZ-1", any -> "We say so here.");
    Document document = model(text, "catalogue: spec").documents().get(0);
    assertThat(document.levelReached()).isEqualTo("bronze");
    assertThat(document.patterns().get(0).outcome()).isEqualTo(Document.Outcome.UNKNOWN);
    assertThat(document.pitfalls().get(0).outcome()).isEqualTo(Document.Outcome.MET);
    assertThat(model(text, "name: x").documents().get(0).criteria()).isEmpty();
  }

  @Test
  void a_folder_outside_the_workspace_is_not_read() throws IOException {
    catalogue();
    Model model = Model.of(Folder.of(folder.resolve("spec"), List.of(settings("catalogue: .."))));
    assertThat(model.unusable()).hasSize(1);
    assertThat(model.catalogue().type("ZZZ")).isEmpty();
    Model given = Model.by(Shelf.open(folder), Folder.of(folder.resolve("spec"), List.of()));
    assertThat(given.catalogue().type("ZZZ")).isPresent();
  }

  @Test
  void a_page_that_cannot_be_read_is_told_of_and_ours_is_used() throws IOException {
    Files.createDirectories(folder.resolve("spec"));
    Files.writeString(folder.resolve("spec/CUS-spec.md"), "# CUS\n");
    String text =
        Written.document(Catalogue.standard().type("CUS").orElseThrow(), "CUS-1", any -> "x");
    Model model = model(text, "catalogue: spec");
    assertThat(model.documents().get(0).criteria()).hasSize(16);
    assertThat(model.unusable().get(0).reason()).contains("CUS-spec.md");
  }

  @Test
  void the_published_specification_is_read() {
    String shared = System.getenv("CLIENTELE_SHARED");
    if (shared == null) {
      System.out.println("skipped: CLIENTELE_SHARED names no folder with the specification");
    }
    Assumptions.assumeTrue(shared != null);
    Shelf shelf = Shelf.open(Path.of(shared, "data", "upstream", "bspec"));
    Catalogue catalogue = Catalogue.of(shelf);
    List<DocumentType> types =
        catalogue.codes().stream().map(code -> catalogue.type(code).orElseThrow()).toList();
    long complete = types.stream().filter(SpecificationTest::hasThreeLevels).count();
    long criteria = types.stream().mapToLong(type -> type.criteria().size()).sum();
    long read =
        types.stream()
            .flatMap(type -> type.criteria().stream())
            .filter(one -> one.fields() || !one.needs().isEmpty())
            .count();
    long checklist = types.stream().mapToLong(type -> type.checklist().size()).sum();
    System.out.printf(
        "metadata of %d of %d types, criteria of %d; %d of %d criteria name a section or the"
            + " fields; %d questions%n",
        types.size() - catalogue.unread().size(),
        types.size(),
        complete,
        read,
        criteria,
        checklist);
    assertThat(types).hasSize(127);
    assertThat(catalogue.unread()).isEmpty();
    assertThat(complete).isGreaterThanOrEqualTo(112);
    assertThat(criteria).isEqualTo(449 + 553 + 553);
    assertThat(checklist).isGreaterThanOrEqualTo(1200);
    assertThat((double) read / criteria).isGreaterThan(0.6);
    DocumentType cus = catalogue.type("CUS").orElseThrow();
    assertThat(cus.fields().get("relationship_type"))
        .isEqualTo(
            Catalogue.standard().type("CUS").orElseThrow().fields().get("relationship_type"));
    assertThat(cus.pitfalls()).hasSize(4);
    assertThat(cus.patterns()).hasSize(4);
  }

  private static boolean hasThreeLevels(DocumentType type) {
    return List.of("bronze", "silver", "gold").stream()
        .allMatch(level -> type.criteria().stream().anyMatch(one -> one.level().equals(level)));
  }

  private Catalogue catalogue() throws IOException {
    Files.createDirectories(folder.resolve("spec"));
    Files.writeString(folder.resolve("spec/ZZZ-spec.md"), PAGE);
    return Catalogue.of(Shelf.open(folder));
  }

  private Model model(String document, String settings) {
    return Model.of(
        Folder.of(
            folder, List.of(new SourceFile("documents/it.md", document), settings(settings))));
  }

  private static SourceFile settings(String text) {
    return new SourceFile("clientele.yaml", text + "\n");
  }
}
