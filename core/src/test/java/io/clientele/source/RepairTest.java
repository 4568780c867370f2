package io.clientele.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Edit;
import io.clientele.finding.Fix;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is nearly readable is read, said to be so, and mended by its fix where nothing is lost. */
class RepairTest {
  /** Line ends are written as ¶, double quotes as '. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a.json | ```json¶{'a': 1}¶```¶ | {'a':1} | {'a': 1}¶",
        "a.json | {'a': 1}¶```¶ | {'a':1} | {'a': 1}¶",
        "a.json | {'a': [1, 2,],¶} | {'a':[1,2]} | {'a': [1, 2]¶}",
        "a.json | {'a': {}¶'b':1} | {'a':{},'b':1} | {'a': {},¶'b':1}",
        "a.json | {'a': {}'b':['x''y']} | {'a':{},'b':['x','y']} | {'a': {},'b':['x','y']}",
        "a.json | {'a': 1}¶¶{'b': 2}¶ | [{'a':1},{'b':2}] | [{'a': 1},¶¶{'b': 2}]¶",
        "a.json | {},¶{}, | [{},{}] | [{},¶{}]",
        "a.jsonc | {'a': 1, // x¶} | {'a':1} | {'a': 1 // x¶}",
        "a.yaml | ```yaml¶a: 1¶``` | {'a':1} | a: 1¶",
        "a.yaml | a: 1¶---¶b:¶  - x¶ | [{'a':1},{'b':['x']}] | - a: 1¶- b:¶    - x¶",
        "a.yaml | ---¶- 1¶...¶---¶# y¶b: >+¶ t¶¶  u¶ | [[1],{'b':'t\\n"
            + "\\n"
            + " u\\n"
            + "'}] | - - 1¶# y¶- b: >+¶   t¶¶    u¶",
        "a.yaml | a: 1¶--- # end¶ | {'a':1} | a: 1¶ # end¶",
        "a.md | ```markdown¶---¶id: x¶---¶# T¶```¶ | {'id':'x'} | ---¶id: x¶---¶# T¶",
      })
  void a_flaw_is_repaired_and_its_fix_mends_it(
      String path, String text, String value, String fixed) {
    SourceFile file = new SourceFile(path, plain(text));
    Parsed.Read read = read(file);
    assertThat(read.repairs()).isNotEmpty();
    assertThat(read.tree().value()).hasToString(value.replace('\'', '"'));
    assertThat(fixed(file, read)).isEqualTo(plain(fixed));
    Parsed.Read again = read(new SourceFile(path, fixed(file, read)));
    assertThat(again.repairs()).isEmpty();
    assertThat(again.tree().value()).isEqualTo(read.tree().value());
  }

  @Test
  void places_are_those_of_the_text_as_it_is_written() {
    Tree tree =
        read(new SourceFile("a.json", "```json\n{\"a\": {}\n \"b\":[1 2,]} {\"c\": 3}\n```"))
            .tree();
    assertThat(tree.at("/0/a")).hasToString("a.json:2:7");
    assertThat(tree.keyAt("/0/b")).hasToString("a.json:3:2");
    assertThat(tree.at("/0/b/1")).hasToString("a.json:3:9");
    assertThat(tree.at("/1/c")).hasToString("a.json:3:20");
    assertThat(tree.at("/0/b").endColumn()).isEqualTo(12);
  }

  @Test
  void a_byte_order_mark_is_read_over_and_can_be_removed(@TempDir Path root) throws IOException {
    for (String name : List.of("a.json", "a.yaml", "a.md")) {
      String text = name.equals("a.md") ? "---\na: 1\n---\n" : "{\"a\": 1}\n";
      Files.writeString(root.resolve(name), "\uFEFF" + text);
    }
    List<Parsed> files = Folder.read(root).files();
    assertThat(files).hasSize(3);
    for (Parsed parsed : files) {
      Parsed.Read read = (Parsed.Read) parsed;
      assertThat(read.tree().value()).hasToString("{\"a\":1}");
      assertThat(read.repairs()).extracting(Repair::what).asString().contains("byte-order mark");
      assertThat(fixed(read.tree().file(), read)).doesNotContain("\uFEFF");
    }
  }

  @Test
  void comments_are_read_over_but_no_fix_throws_them_away() {
    SourceFile file = new SourceFile("a.json", "{ // why\n \"a\": /* x */ 1}");
    Parsed.Read read = read(file);
    assertThat(read.repairs())
        .extracting(Repair::what)
        .containsExactly("JSON has no comments (2 times)");
    assertThat(read.repairs()).extracting(Repair::fix).containsExactly(Optional.empty());
    assertThat(read(new SourceFile("a.jsonc", file.text())).repairs()).isEmpty();
  }

  @Test
  void a_copy_inside_itself_is_left_out_and_removed_only_where_nothing_is_lost() {
    String start = "{\"customerID\": \"C-1\",\n\"more\": {";
    String rest = "\"a\": 1}}\n";
    SourceFile same = new SourceFile("a.json", start + start + rest.strip() + rest);
    assertThat(fixed(same, read(same))).isEqualTo(start + rest);
    SourceFile other = new SourceFile("a.json", start + start + "\"a\": 2}}" + rest);
    assertThat(read(other).tree().value().at("/more/a").asInt()).isEqualTo(1);
    assertThat(read(other).repairs()).extracting(Repair::fix).containsExactly(Optional.empty());
  }

  @Test
  void what_no_repair_reaches_is_refused_at_the_place_that_is_left() {
    Parsed parsed = Formats.parse(new SourceFile("a.json", "```\n{\"a\": 1,}\n{\"b\" 2}\n```\n"));
    assertThat(parsed).isInstanceOf(Parsed.Refused.class);
    assertThat(((Parsed.Refused) parsed).at()).hasToString("a.json:3:5");
  }

  private static String plain(String shown) {
    return shown.replace('¶', '\n').replace('\'', '"');
  }

  private static Parsed.Read read(SourceFile file) {
    Parsed parsed = Formats.parse(file);
    assertThat(parsed).isInstanceOf(Parsed.Read.class);
    return (Parsed.Read) parsed;
  }

  private static String fixed(SourceFile file, Parsed.Read read) {
    List<Edit> edits =
        read.repairs().stream()
            .flatMap(one -> one.fix().stream())
            .map(Fix::edits)
            .flatMap(List::stream)
            .toList();
    return Edits.applied(file.text(), edits);
  }
}
