package io.clientele.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, it is read or refused with a place, a reason and a remedy. */
@Timeout(20)
class HostileInputTest {
  @TempDir Path root;

  @Test
  void an_alias_bomb_is_refused_at_the_alias_that_is_too_much() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i <= 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertRefused("a.yaml", bomb.toString(), "a.yaml:1", "aliases stand for too much");
  }

  @Test
  void more_than_fifty_aliases_are_refused() {
    String fifty = "a: &a 1\nb: [" + "*a, ".repeat(50) + "1]\n";
    assertThat(parsed("a.yaml", fifty)).isInstanceOf(Parsed.Read.class);
    assertRefused("a.yaml", fifty.replace("1]", "*a]"), "a.yaml:2:205", "at most 50");
  }

  @Test
  void an_alias_to_its_own_anchor_is_refused() {
    assertRefused("a.yaml", "a: &a [*a]\n", "a.yaml:1:8", "no finished anchor");
  }

  @Test
  void structures_more_than_a_hundred_deep_are_refused_at_any_depth() {
    assertThat(parsed("a.json", "[".repeat(100) + "]".repeat(100))).isInstanceOf(Parsed.Read.class);
    assertRefused("a.json", "[".repeat(102) + "]".repeat(102), "a.json:1:102", "100 deep");
    assertRefused("a.json", "[".repeat(100_000), "a.json:1:102", "100 deep");
    assertRefused("a.yaml", "[".repeat(100_000), "a.yaml:1:102", "100 deep");
    assertRefused("a.yaml", "- ".repeat(100_000), "a.yaml:1:203", "100 deep");
    assertRefused("a.md", "---\n" + "[".repeat(100_000) + "\n---\n", "a.md:2:102", "100 deep");
  }

  @Test
  void a_repeated_key_is_refused_at_its_second_place() {
    assertRefused("a.json", "{\"a\": 1,\n \"a\": 2}", "a.json:2:2", "`a` is given twice");
    assertRefused("a.json", "{} {\"a\": 1, \"a\": 2}", "a.json:1:13", "`a` is given twice");
    assertRefused("a.yaml", "a: 1\nb: 2\na: 3\n", "a.yaml:3:1", "`a` is given twice");
    assertRefused("a.yaml", "b: 1\n---\na: 1\na: 3\n", "a.yaml:4:1", "`a` is given twice");
    assertRefused("a.md", "---\na: 1\na: 3\n---\n", "a.md:3:1", "`a` is given twice");
  }

  @Test
  void yaml_tags_are_refused_and_build_nothing() {
    assertRefused("a.yaml", "a: !!javax.script.ScriptEngineManager []\n", "a.yaml:1:4", "tags");
    assertRefused("a.yaml", "a: !!str 1\n", "a.yaml:1:4", "tags");
  }

  @Test
  void an_empty_file_is_refused() {
    assertRefused("a.yaml", "# nothing\n", "a.yaml:", "empty");
    assertRefused("a.json", "", "a.json:1:1", "empty");
  }

  @Test
  void broken_text_is_refused_where_it_breaks() {
    assertRefused("a.json", "{\n  \"a\": 1,\n", "a.json:3:1", "not readable as JSON");
    assertRefused("a.json", "{\"a\": 1, // x\n \"b\" 2}", "a.json:2:5", "not readable as JSON");
    assertRefused("a.json", "\"a\": {\"b\": 1}", "a.json:1:4", "not readable as JSON");
    assertRefused("a.yaml", "a: [1, 2\nb: 3\n", "a.yaml:2:", "not readable as YAML");
    assertRefused("a.md", "---\nid: x\n", "a.md:1:1", "does not end");
  }

  @Test
  void a_file_over_three_mebibytes_is_refused() throws IOException {
    Files.writeString(root.resolve("a.json"), "[" + " ".repeat(4 * 1024 * 1024) + "]");
    assertThat(refused())
        .extracting(Parsed.Refused::reason)
        .containsExactly("the file is larger than 3 MiB");
  }

  @Test
  void bytes_that_are_not_utf8_are_refused_where_they_stand() throws IOException {
    byte[] bytes = "a: 1\nb: x".getBytes(StandardCharsets.ISO_8859_1);
    bytes[8] = (byte) 0xE4;
    Files.write(root.resolve("a.yaml"), bytes);
    assertThat(refused().get(0).at()).hasToString("a.yaml:2:4");
    assertThat(refused().get(0).help()).contains("UTF-8");
  }

  @Test
  void a_link_out_of_the_workspace_is_refused(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.json"), "{\"customerID\": \"S\"}");
    Files.createSymbolicLink(root.resolve("a.json"), elsewhere.resolve("secret.json"));
    Files.createSymbolicLink(root.resolve("more"), elsewhere);
    Folder folder = Folder.read(root);
    assertThat(folder.files()).hasSize(2).allMatch(Parsed.Refused.class::isInstance);
    assertThat(refused()).allMatch(one -> one.reason().contains("leads out of the workspace"));
  }

  @Test
  void a_name_that_could_write_findings_of_its_own_is_refused() throws IOException {
    Files.writeString(root.resolve("a\nb.yaml:1:1 error CLT204: no.json"), "{}");
    Files.createDirectories(root.resolve("c\u001b[31m"));
    Files.writeString(root.resolve("c\u001b[31m/d.json"), "{}");
    assertThat(refused())
        .extracting(one -> one.at().file())
        .containsExactly("a?b.yaml:1:1 error CLT204: no.json", "c?[31m/d.json");
    assertThat(refused()).allMatch(one -> one.reason().contains("control characters"));
  }

  @Test
  void a_link_that_turns_in_a_circle_does_not_hang() throws IOException {
    Files.writeString(root.resolve("a.json"), "{}");
    Files.createSymbolicLink(root.resolve("again"), root);
    assertThat(Folder.read(root).files()).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void data_checks_measures_docs_hidden_folders_and_readme_are_not_model_files()
      throws IOException {
    for (String name : List.of("data", "checks", "measures", "docs", ".git", "x/.clientele")) {
      Files.createDirectories(root.resolve(name));
      Files.writeString(root.resolve(name).resolve("a.json"), "{}");
    }
    Files.writeString(root.resolve("README.md"), "---\nid: x\n---\n");
    Files.writeString(root.resolve("prose.md"), "# No front matter\n");
    Files.createDirectories(root.resolve("documents"));
    Files.writeString(root.resolve("documents/b.json"), "{}");
    assertThat(Folder.read(root).files())
        .extracting(one -> ((Parsed.Read) one).tree().file().path())
        .containsExactly("documents/b.json");
  }

  @Test
  void a_refusal_says_by_its_code_whether_a_key_is_repeated() {
    Parsed.Refused repeated = (Parsed.Refused) parsed("a.json", "{\"a\": 1,\n \"a\": 2}");
    assertThat(repeated.code()).isEqualTo("CLT103");
    assertThat(repeated.related()).extracting(one -> one.span().toString()).contains("a.json:1:2");
    assertThat(((Parsed.Refused) parsed("a.json", "{")).code()).isEqualTo("CLT101");
  }

  private List<Parsed.Refused> refused() {
    return Folder.read(root).files().stream().map(Parsed.Refused.class::cast).toList();
  }

  private static Parsed parsed(String path, String text) {
    return Formats.parse(new SourceFile(path, text));
  }

  private static void assertRefused(String path, String text, String place, String reason) {
    assertThat(parsed(path, text)).isInstanceOf(Parsed.Refused.class);
    Parsed.Refused refused = (Parsed.Refused) parsed(path, text);
    assertThat(refused.at().toString()).startsWith(place);
    assertThat(refused.reason()).contains(reason);
    assertThat(refused.help()).isNotEmpty();
  }
}
