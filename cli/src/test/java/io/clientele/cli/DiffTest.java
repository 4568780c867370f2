package io.clientele.cli;

import static io.clientele.cli.Outcome.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The model's difference between two revisions of a real git repository. */
class DiffTest {
  @TempDir private Path repository;
  private Path workspace = Path.of(".");

  @BeforeEach
  void commit() throws IOException {
    workspace = repository.resolve("bank");
    SmallModel model = SmallModel.in(workspace);
    model.write(
        "kinds/vault.schema.json",
        """
        {"x-kind": {"name": "vault", "id": "vaultID", "title": "title", "keys": ["vaultID"]},
         "type": "object", "properties": {"size": {"enum": ["small", "large"]}}}
        """);
    git("init", "-q");
    commitAll("one");
  }

  @Test
  void what_changed_is_told_with_what_others_must_follow() throws IOException {
    change();
    assertThat(answer("diff", "HEAD", workspace))
        .isEqualTo(
            """
            HEAD → the files as they are

            breaking: 5
              ! capability `CAP-1` is removed, but `SEG-1` named it  (removed-and-named, business/capabilities.yaml:2)
              ! capability `CAP-3` has the id `CAP-30` now  (id-changed, business/capabilities.yaml:3)
              ! segment `SEG-1` has no edge `supported-by` any more  (last-edge-removed, customer/savers.yaml:1)
              ! the line of sight of `SEG-1` reaches 1 of 5 hops; it reached 5  (line-of-sight-shortened, customer/savers.yaml:1)
              ! kind `vault` does not allow `large` in `size` any more  (own-enumeration-narrowed, kinds/vault.schema.json:1)

            removed: 1
              - capability `CAP-1` Saving  business/capabilities.yaml:2

            renamed: 2
              ~ strategy `STR-1` Grow with the young → `STR-1` Grow old together  business/aims.yaml:2
                  title: Grow with the young → Grow old together
              ~ capability `CAP-3` Minting → `CAP-30` Minting  business/capabilities.yaml:3
                  capabilityID: CAP-3 → CAP-30

            changed: 1
              ~ value stream `VS-2` From plan to loan  business/streams.yaml:3
                  realises: (none) → ["STR-1"]

            edges: 3
              + `VS-2` realises `STR-1`  business/streams.yaml:3
              - `CAP-1` enables `VS-1`  business/capabilities.yaml:2
              - `SEG-1` supported-by `CAP-1`  customer/savers.yaml:7
            """);
  }

  @Test
  void two_revisions_give_the_same_as_a_revision_and_the_files() throws IOException {
    change();
    String uncommitted = answer("diff", "HEAD", workspace).lines().skip(1).toList().toString();
    commitAll("two");
    assertThat(answer("diff", "HEAD~1", "HEAD", workspace).lines().skip(1).toList().toString())
        .isEqualTo(uncommitted);
    assertThat(answer("diff", "HEAD", workspace)).endsWith("nothing differs\n");
  }

  @Test
  void a_report_for_a_review_is_markdown_without_markup_of_the_files() throws IOException {
    replace("business/capabilities.yaml", "title: Minting", "title: 'Mint <b> | [x](y)'");
    assertThat(answer("diff", "HEAD", workspace, "--format", "markdown"))
        .startsWith("# Model changes: HEAD → the files as they are\n\n| breaking | added |")
        .contains("→ `CAP-3` Mint \\<b\\> \\| \\[x\\](y) (`business/capabilities.yaml:4`)");
  }

  @Test
  void json_holds_the_same() throws IOException {
    change();
    JsonNode object = JsonMapper.shared().readTree(answer("diff", "HEAD", workspace, "--json"));
    assertThat(object.path("breaking")).hasSize(5);
    assertThat(object.path("elements")).hasSize(4);
    assertThat(object.at("/edges/0/change").asString()).isEqualTo("added");
  }

  @Test
  void a_rule_and_a_title_that_is_named_break_what_rests_on_them() throws IOException {
    String membership = "x-clientele: {membership: {entity: person, rule: age < %d}}\n";
    append("customer/savers.yaml", membership.formatted(30));
    commitAll("two");
    replace("customer/savers.yaml", "age < 30", "age < 25");
    replace("business/aims.yaml", "orgUnitTitle: Retail", "orgUnitTitle: Branches");
    assertThat(answer("diff", "HEAD", workspace))
        .contains("membership-changed", "title-changed-and-named", "`SEG-1` named it by the old");
  }

  @Test
  void a_new_id_with_much_the_same_content_is_a_new_name() throws IOException {
    replace("customer/savers.yaml", "customerID: SEG-1", "customerID: SEG-7");
    replace("customer/savers.yaml", "title: Young Savers", "title: Early Savers");
    assertThat(answer("diff", "HEAD", workspace))
        .contains("renamed: 1\n  ~ segment `SEG-1` Young Savers → `SEG-7` Early Savers")
        .doesNotContain("edges:", "added:", "removed:");
  }

  @Test
  void the_exit_code_says_whether_something_breaks_only_when_asked() throws IOException {
    append("business/streams.yaml", "  - {valueStreamID: VS-3, title: New}\n");
    assertThat(Outcome.of("diff", "HEAD", workspace, "--fail-on", "breaking").code()).isZero();
    assertThat(Outcome.of("diff", "HEAD", workspace, "--fail-on", "change").code()).isEqualTo(1);
    change();
    assertThat(Outcome.of("diff", "HEAD", workspace).code()).isZero();
    assertThat(Outcome.of("diff", "HEAD", workspace, "--fail-on", "breaking").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nope", "--output=x", "-x", "HEAD:clientele.yaml", "HEAD\nHEAD", " ", ".."})
  void a_name_of_no_revision_is_refused_and_never_an_option(String name) {
    SmallWorkspace.refuses(
        Outcome.of("diff", "--workspace", workspace, "--", name), "git knows no revision");
    assertThat(workspace.resolve("x")).doesNotExist();
  }

  @Test
  void a_file_that_was_unreadable_is_named_and_left_out() throws IOException {
    append("business/streams.yaml", "\t{");
    commitAll("broken");
    assertThat(answer("diff", "HEAD~1", "HEAD", workspace))
        .contains("unreadable after, and so left out\n  business/streams.yaml");
  }

  @Test
  void a_folder_outside_of_any_repository_is_refused(@TempDir Path elsewhere) throws IOException {
    SmallModel.in(elsewhere);
    SmallWorkspace.refuses(Outcome.of("diff", "HEAD", elsewhere), "is not in a git repository");
  }

  private void change() throws IOException {
    replace("business/capabilities.yaml", "CAP-3, title: Minting", "CAP-30, title: Minting");
    replace(
        "business/capabilities.yaml",
        "  - {capabilityID: CAP-1, title: Saving, enables: [VS-1]}\n",
        "");
    replace("business/aims.yaml", "Grow with the young", "Grow old together");
    replace("kinds/vault.schema.json", ", \"large\"", "");
    replace("business/streams.yaml", "From plan to loan", "From plan to loan, realises: [STR-1]");
  }

  private void replace(String path, String old, String now) throws IOException {
    Path file = workspace.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, now));
  }

  private void append(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.writeString(file, Files.readString(file) + text);
  }

  private void commitAll(String message) {
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", message);
  }

  private void git(String... words) {
    Git.Answer answer = new Git(repository).ask(words);
    assertThat(answer.code()).as(List.of(words) + answer.problem()).isZero();
  }
}
