package io.clientele.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.finding.Related;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RenderingsTest {
  private static final String PATH = "personas/chen.yaml";

  @Test
  void a_finding_shows_its_line_with_a_caret_and_the_help() {
    String file = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ncustomerSegmentID: CUST-SEG-9\n";
    Finding finding =
        finding(new Span(PATH, 7, 20, 7, 30), "segment `CUST-SEG-9` is not declared")
            .help("did you mean `CUST-SEG-001`?");
    assertThat(text(file, finding))
        .isEqualTo(
            """
            error CLT204: segment `CUST-SEG-9` is not declared
              --> personas/chen.yaml:7:20
            7 | customerSegmentID: CUST-SEG-9
              |                    ^^^^^^^^^^ did you mean `CUST-SEG-001`?
              = why: clientele explain CLT204

            1 error
            """);
  }

  @Test
  void a_second_place_is_named_below() {
    Finding finding =
        finding(new Span(PATH, 1, 5, 1, 6), "id `1` already belongs to something")
            .related(List.of(new Related(Span.point("b.yaml", 3, 2), "the first `1`")));
    assertThat(text("id: 1\n", finding)).contains("  = also: b.yaml:3:2 the first `1`\n");
  }

  @Test
  void tabs_and_wide_signs_keep_the_caret_below_its_word() {
    assertThat(lines("\tid: 1", 6, 7)).containsExactly("1 |     id: 1", "  |         ^");
    assertThat(lines("名前: x", 5, 6)).containsExactly("1 | 名前: x", "  |       ^");
    assertThat(lines("\uD83D\uDE00: x", 1, 3)).containsExactly("1 | \uD83D\uDE00: x", "  | ^^");
  }

  @Test
  void a_long_line_is_cut_around_the_mark() {
    List<String> lines = lines("a".repeat(5000) + "WRONG" + "b".repeat(5000), 5001, 5006);
    assertThat(lines.get(0)).hasSizeLessThan(110).contains("WRONG").contains("…a").endsWith("b…");
    assertThat(lines.get(1).indexOf('^')).isEqualTo(lines.get(0).indexOf('W'));
    assertThat(lines.get(1)).endsWith("^^^^^").doesNotContain("^^^^^^");
  }

  @Test
  void a_span_over_several_lines_is_marked_to_the_end_of_its_first() {
    Finding finding = finding(new Span(PATH, 1, 1, 3, 2), "too much");
    assertThat(text("{ \"a\":\n1\n}\n", finding)).contains("1 | { \"a\":\n  | ^^^^^^\n");
  }

  @Test
  void what_a_terminal_would_obey_is_shown_as_a_sign() {
    Finding finding = finding(new Span(PATH, 1, 1, 1, 2), "name `\u001b[2J\u202Eevil\nnext`");
    String text = text("\u001b[31mred\u0007", finding);
    assertThat(text).contains("name `\uFFFD[2J\uFFFDevil next`").contains("\uFFFD[31mred\uFFFD");
    assertThat(text).doesNotContain("\u001b").doesNotContain("\u0007");
  }

  @Test
  void a_place_beyond_the_file_or_in_no_file_still_shows_the_help() {
    Finding finding = finding(new Span(PATH, 9, 9, 9, 10), "far away").help("come back");
    assertThat(text("one line", finding)).contains("  = help: come back\n").doesNotContain("|");
    assertThat(Renderings.text(List.of(finding), path -> Optional.empty(), false))
        .contains("  = help: come back\n");
    assertThat(lines("short", 90, 95)).containsExactly("1 | short", "  |      ^");
  }

  @Test
  void colours_are_shown_only_when_asked_for() {
    Finding finding = finding(new Span(PATH, 1, 1, 1, 2), "wrong");
    assertThat(Renderings.text(List.of(finding), path -> Optional.empty(), true))
        .contains("\u001b[1;31merror CLT204\u001b[0m: wrong");
  }

  @Test
  void counts_are_in_words() {
    Finding one = finding(new Span(PATH, 1, 1, 1, 2), "wrong");
    List<Finding> all = List.of(one, one, one.as(Severity.WARNING), one.as(Severity.INFO));
    assertThat(Renderings.summary(all)).isEqualTo("2 errors, 1 warning, 1 info");
    assertThat(Renderings.summary(List.of())).isEqualTo("no findings");
  }

  @Test
  void json_is_one_object_with_findings_and_counts() {
    Finding finding =
        finding(new Span(PATH, 1, 2, 1, 3), "a \"name\"")
            .related(List.of(new Related(Span.point("b.yaml", 3, 2), "there")));
    assertThat(Renderings.json(List.of(finding)).replaceAll("\\s+", " "))
        .isEqualTo(
            "{ \"findings\" : [ { \"code\" : \"CLT204\", \"severity\" : \"error\", \"file\" :"
                + " \"personas/chen.yaml\", \"line\" : 1, \"column\" : 2, \"endLine\" : 1,"
                + " \"endColumn\" : 3, \"message\" : \"a \\\"name\\\"\", \"help\" : \"\","
                + " \"related\" : [ { \"file\" : \"b.yaml\", \"line\" : 3, \"column\" : 2,"
                + " \"endLine\" : 3, \"endColumn\" : 2, \"message\" : \"there\" } ] } ], \"counts\""
                + " : { \"error\" : 1, \"warning\" : 0, \"info\" : 0 }, \"suppressed\" : [ ],"
                + " \"known\" : [ ], \"belowProfile\" : 0, \"unmeasured\" : [ ] }");
  }

  private static Finding finding(Span span, String message) {
    return new Finding("CLT204", Severity.ERROR, span, message);
  }

  private static String text(String file, Finding finding) {
    return Renderings.text(
        List.of(finding), path -> Optional.of(new SourceFile(path, file)), false);
  }

  /** The line and the line of carets below it. */
  private static List<String> lines(String line, int column, int endColumn) {
    Finding finding = finding(new Span(PATH, 1, column, 1, endColumn), "wrong");
    return text(line, finding).lines().skip(2).limit(2).toList();
  }
}
