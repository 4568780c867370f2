package io.clientele.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.Parsed;
import io.clientele.source.SourceFile;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A layout keeps every word and comment, says the same, and is its own layout. */
final class LayoutTest {
  private static final Pattern FENCED =
      Pattern.compile("(?s)```[a-z]+ title=\"([^\"]*)\"\\n(.*?)```");
  private static final List<String> YAML =
      List.of(
          "a: 1",
          "b:",
          "- ",
          "-   ",
          "c:   d",
          "\n",
          "\n",
          "\n",
          "\n\n\n",
          "\r\n",
          "  ",
          "    ",
          "# c",
          " # t",
          "[1, 2]",
          "[\n",
          "]",
          "{x: 1}",
          "|\n",
          ">-\n",
          "|+\n",
          "'q\n  r'",
          "\"s\\\n t\"",
          "&a ",
          "*a",
          "? ",
          "😀",
          "plain\n   goes on",
          "---\n",
          "\t",
          "key",
          ": ");
  private static final List<String> JSON =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"a\"",
          "\"b\"",
          "1",
          "true",
          "\n",
          "\n\n",
          "\n\n\n",
          "  ",
          "// c\n",
          "/* d */",
          "/* e\n f */",
          "\"😀\"",
          "\r\n",
          "\t");

  private static final String LOOSE =
      """

      # top
      list:
      -   name:   first   # one
          text: |
               kept
                 as it is

               to here


          # about the next
          more: {a: 1,
                 b: 2}
      - second
      deep:
            # inside
            said: "over
               lines"
            plain: also
              over lines
      #
      end: 1


      """;
  private static final String TIDY =
      """
      # top
      list:
        - name: first   # one
          text: |
            kept
              as it is

            to here

          # about the next
          more: {a: 1,
                 b: 2}
        - second
      deep:
        # inside
        said: "over
           lines"
        plain: also
          over lines
      #
      end: 1
      """;

  @Test
  void json_is_indented_by_two_and_keeps_its_comments() {
    assertThat(
            laidOut(
                "a.json",
                """
                // top
                {"a":1, // one
                     "b" : [ 1,2 ,3 ],


                     /* two */ "c": {"d":[{ }],"e":null}
                  , "f": [ "x", "y",
                  "z" ]  // three
                }
                """))
        .isEqualTo(
            """
            // top
            {
              "a": 1, // one
              "b": [1, 2, 3],

              /* two */
              "c": {"d": [{}], "e": null},
              "f": [
                "x", "y",
                "z"
              ] // three
            }
            """);
  }

  @Test
  void yaml_is_indented_by_two_and_keeps_its_comments() {
    assertThat(laidOut("a.yaml", LOOSE)).isEqualTo(TIDY);
  }

  @Test
  void only_the_front_matter_of_markdown_is_laid_out() {
    assertThat(laidOut("a.md", "---\nid:   X\n\n\na:\n    - b\n---\n#  Title\n\n\n\n* x  \n"))
        .isEqualTo("---\nid: X\n\na:\n  - b\n---\n#  Title\n\n\n\n* x  \n");
  }

  @Test
  void line_ends_and_a_missing_last_line_end_of_a_block_are_kept() {
    assertThat(laidOut("a.yaml", "a:   1\r\nb: 2")).isEqualTo("a: 1\r\nb: 2\r\n");
    assertThat(laidOut("a.yaml", "a: |\n    x")).isEqualTo("a: |\n  x");
    assertThat(laidOut("a.yaml", "a: |+\n    x\n\n\n")).isEqualTo("a: |+\n  x\n\n\n");
    assertThat(laidOut("a.json", "[\r\n1]")).isEqualTo("[\r\n  1\r\n]\r\n");
  }

  @ParameterizedTest
  @MethodSource("written")
  void what_is_laid_out_says_the_same_and_stays_as_it_is(SourceFile file) {
    holds(file);
  }

  @Test
  void this_holds_for_any_scraps() {
    Random random = new Random(5);
    int laidOut = 0;
    for (int i = 0; i < 20_000; i++) {
      laidOut += holds(new SourceFile("a.yaml", scraps(random, YAML))) ? 1 : 0;
      laidOut += holds(new SourceFile("a.json", scraps(random, JSON))) ? 1 : 0;
    }
    assertThat(laidOut).isGreaterThan(1_000);
  }

  @Test
  void this_holds_for_any_tree_however_it_is_written() {
    Random random = new Random(9);
    for (int i = 0; i < 300; i++) {
      StringBuilder yaml = new StringBuilder();
      new Written(random, yaml).mapping(random.nextInt(3), 3);
      SourceFile file = new SourceFile("a.yaml", yaml.toString());
      assertThat(Formats.parse(file)).as(yaml.toString()).isInstanceOf(Parsed.Read.class);
      holds(file);
      assertThat(Layout.of(file).after().text().lines())
          .as(yaml.toString())
          .allMatch(line -> (line.length() - line.stripLeading().length()) % 2 == 0);
    }
  }

  /** Writes trees with indentations and comments of every taste. */
  private record Written(Random random, StringBuilder out) {
    void mapping(int column, int depth) {
      for (int i = 0; i <= random.nextInt(3); i++) {
        comment(column);
        out.append(" ".repeat(column)).append("k").append(i).append(':');
        below(column, depth, random.nextInt(3));
      }
    }

    private void below(int column, int depth, int shape) {
      int deeper = column + 1 + random.nextInt(4);
      if (depth == 0 || shape == 0) {
        out.append(" ".repeat(1 + random.nextInt(3))).append("v # t\n");
      } else if (shape == 1) {
        out.append('\n');
        mapping(deeper, depth - 1);
      } else {
        out.append("\n");
        list(random.nextBoolean() ? column : deeper, depth - 1);
      }
    }

    private void list(int column, int depth) {
      for (int i = 0; i <= random.nextInt(3); i++) {
        comment(column);
        String gap = " ".repeat(1 + random.nextInt(3));
        out.append(" ".repeat(column)).append('-').append(gap).append("first:");
        below(column + 1 + gap.length(), depth, random.nextInt(3));
      }
    }

    private void comment(int column) {
      if (random.nextInt(4) == 0) {
        out.append("\n".repeat(random.nextInt(3)));
        out.append(" ".repeat(column)).append("# c\n");
      }
    }
  }

  /** Every file of the pages and of the example workspace. */
  static Stream<SourceFile> written() throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> pages = Files.walk(Path.of("../docs"))) {
      pages
          .filter(page -> page.toString().endsWith(".md"))
          .sorted()
          .forEach(p -> addPage(files, p));
    }
    for (String folder : List.of("../examples", "src/main/resources/io/clientele/edit")) {
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        paths
            .filter(path -> path.toString().matches(".*\\.(json|yaml|md)"))
            .sorted()
            .forEach(path -> files.add(new SourceFile(path.toString(), read(path))));
      }
    }
    return files.stream();
  }

  private static void addPage(List<SourceFile> files, Path page) {
    Matcher block = FENCED.matcher(read(page));
    while (block.find()) {
      files.add(new SourceFile(block.group(1), block.group(2)));
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the file was readable and changed. */
  private static boolean holds(SourceFile file) {
    Parsed before = Formats.parse(file);
    SourceFile once = Layout.of(file).after();
    if (before instanceof Parsed.Refused) {
      assertThat(once).isEqualTo(file);
      return false;
    }
    assertThat(((Parsed.Read) Formats.parse(once)).tree().value())
        .as(file.text())
        .isEqualTo(((Parsed.Read) before).tree().value());
    assertThat(Layout.of(once).after().text()).as(file.text()).isEqualTo(once.text());
    assertThat(signs(once)).as(file.text()).isEqualTo(signs(file));
    return !once.equals(file);
  }

  private static List<Integer> signs(SourceFile file) {
    return file.text()
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .sorted()
        .boxed()
        .toList();
  }

  private static String scraps(Random random, List<String> scraps) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      text.append(scraps.get(random.nextInt(scraps.size())));
    }
    return text.toString();
  }

  private static String laidOut(String path, String text) {
    return Layout.of(new SourceFile(path, text)).after().text();
  }
}
