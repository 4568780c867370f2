package io.clientele.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Span;
import io.clientele.source.formats.Formats;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Carets depend on it: each span holds exactly the text of its value or key. */
class PositionsTest {
  @Test
  void json_values_and_keys_know_their_exact_place() {
    Tree tree =
        read(
            "a.json",
            """
            { // a remark
              "a\\"b": [1, -2.5e3, true,
                 null, "x\\"y"],
              "o": { "k/~": "v" }
            }
            """);

    assertThat(text(tree, tree.at("/a\"b/0"))).isEqualTo("1");
    assertThat(text(tree, tree.at("/a\"b/1"))).isEqualTo("-2.5e3");
    assertThat(text(tree, tree.at("/a\"b/2"))).isEqualTo("true");
    assertThat(tree.at("/a\"b/3")).isEqualTo(new Span("a.json", 3, 6, 3, 10));
    assertThat(text(tree, tree.at("/a\"b/4"))).isEqualTo("\"x\\\"y\"");
    assertThat(tree.at("/a\"b")).isEqualTo(new Span("a.json", 2, 11, 3, 19));
    assertThat(text(tree, tree.keyAt("/a\"b"))).isEqualTo("\"a\\\"b\"");
    assertThat(text(tree, tree.at("/o"))).isEqualTo("{ \"k/~\": \"v\" }");
    assertThat(text(tree, tree.keyAt("/o/k~1~0"))).isEqualTo("\"k/~\"");
    assertThat(tree.at("")).isEqualTo(new Span("a.json", 1, 1, 5, 2));
  }

  @Test
  void yaml_values_and_keys_know_their_exact_place() {
    Tree tree =
        read(
            "a.yaml",
            """
            # a remark
            title: Ärger 😀 x
            list:
              - a: 1
                "b c": "q\\"uo"   # remark
              - {c: [1, 2]}
            text: |
              some
              block

            empty:
            last: end
            """);

    assertThat(text(tree, tree.at("/title"))).isEqualTo("Ärger 😀 x");
    assertThat(text(tree, tree.keyAt("/title"))).isEqualTo("title");
    assertThat(text(tree, tree.at("/list/0/a"))).isEqualTo("1");
    assertThat(text(tree, tree.at("/list/0/b c"))).isEqualTo("\"q\\\"uo\"");
    assertThat(text(tree, tree.keyAt("/list/0/b c"))).isEqualTo("\"b c\"");
    assertThat(tree.at("/list/0")).isEqualTo(new Span("a.yaml", 4, 5, 5, 19));
    assertThat(text(tree, tree.at("/list/1"))).isEqualTo("{c: [1, 2]}");
    assertThat(text(tree, tree.at("/list/1/c/1"))).isEqualTo("2");
    assertThat(tree.at("/text")).isEqualTo(new Span("a.yaml", 7, 7, 9, 8));
    assertThat(tree.at("/empty")).isEqualTo(new Span("a.yaml", 11, 7, 11, 7));
    assertThat(text(tree, tree.at("/last"))).isEqualTo("end");
  }

  @Test
  void a_value_behind_an_alias_is_placed_at_the_alias() {
    Tree tree = read("a.yaml", "a: &x {k: v}\nb: *x\n");

    assertThat(tree.value().at("/b/k").asString()).isEqualTo("v");
    assertThat(tree.at("/b/k")).isEqualTo(new Span("a.yaml", 2, 4, 2, 6));
  }

  @Test
  void front_matter_and_sections_are_placed_in_the_whole_file() {
    Tree tree =
        read(
            "a.md",
            """
            ---
            id: CUS-x
            depends_on: [SEG-*, "PER-1"]
            ---
            # Title

            ## First ##
            - **Label:** some text
              more
            - **Other**: x
            ```
            # no heading
            ```
            """);

    assertThat(text(tree, tree.at("/id"))).isEqualTo("CUS-x");
    assertThat(text(tree, tree.at("/depends_on/1"))).isEqualTo("\"PER-1\"");
    assertThat(tree.sections()).extracting(Section::heading).containsExactly("Title", "First");
    Section first = tree.sections().get(1);
    assertThat(first.span()).isEqualTo(new Span("a.md", 7, 1, 7, 12));
    assertThat(first.aspects().get(0))
        .isEqualTo(new Section.Aspect("Label", "some text\n  more", new Span("a.md", 8, 3, 8, 13)));
    assertThat(first.aspects().get(1).text()).startsWith("x");
  }

  @Test
  void lines_may_end_in_any_of_the_three_ways() {
    Tree tree = read("a.yaml", "a: 1\r\nb: 2\rc: 3\nd: 4");

    assertThat(List.of("/a", "/b", "/c", "/d").stream().map(p -> tree.at(p).line()))
        .containsExactly(1, 2, 3, 4);
    assertThat(text(tree, tree.at("/d"))).isEqualTo("4");
  }

  private static Tree read(String path, String text) {
    Parsed parsed = Formats.parse(new SourceFile(path, text));
    assertThat(parsed).isInstanceOf(Parsed.Read.class);
    return ((Parsed.Read) parsed).tree();
  }

  private static String text(Tree tree, Span span) {
    assertThat(span.endLine()).isEqualTo(span.line());
    return tree.file()
        .lines()
        .get(span.line() - 1)
        .substring(span.column() - 1, span.endColumn() - 1);
  }
}
