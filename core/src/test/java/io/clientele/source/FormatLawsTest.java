package io.clientele.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Span;
import io.clientele.source.formats.Formats;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format, and for one that is added. */
@Timeout(60)
class FormatLawsTest {
  private static final int TRIES = 3_000;
  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "'",
          "\n",
          "\r\n",
          "  ",
          "- ",
          "? ",
          "---",
          "...",
          "&a",
          "*a",
          "!t",
          "|",
          ">",
          "#",
          "# h",
          "**b:**",
          "```",
          "1",
          "-1e9",
          "0x1F",
          "true",
          "null",
          "~",
          "\\u00",
          "\\",
          "ä",
          "😀",
          "\u0000",
          "\u2028",
          "\t",
          "%YAML 1.2",
          "//",
          "/*",
          "key",
          "a: b",
          "@",
          "`");

  @ParameterizedTest
  @MethodSource("formats")
  void no_text_crashes_a_format_and_every_place_lies_inside_the_text(Format format) {
    Random random = new Random(42);
    String extension = format.extensions().stream().sorted().findFirst().orElseThrow();
    for (int i = 0; i < TRIES; i++) {
      SourceFile file = new SourceFile("any." + extension, scraps(random));
      spans(format.parse(file)).forEach(span -> assertInside(file, span));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void the_same_text_gives_the_same_outcome(Format format) {
    Random random = new Random(7);
    String extension = format.extensions().stream().sorted().findFirst().orElseThrow();
    for (int i = 0; i < 200; i++) {
      SourceFile file = new SourceFile("any." + extension, scraps(random));
      assertThat(format.parse(file)).isEqualTo(format.parse(file));
    }
  }

  static List<Format> formats() {
    return Formats.ALL;
  }

  private static Stream<Span> spans(Parsed parsed) {
    if (parsed instanceof Parsed.Refused refused) {
      assertThat(refused.reason()).isNotBlank();
      assertThat(refused.help()).isNotBlank();
      return Stream.of(refused.at());
    }
    Tree tree = ((Parsed.Read) parsed).tree();
    return Stream.of(
            tree.values().values().stream(),
            tree.keys().values().stream(),
            tree.sections().stream().map(Section::span))
        .flatMap(one -> one);
  }

  private static void assertInside(SourceFile file, Span span) {
    int[] lengths = (file.text() + "x").lines().mapToInt(String::length).toArray();
    assertThat(span.line()).isBetween(1, lengths.length);
    assertThat(span.endLine()).isBetween(span.line(), lengths.length);
    assertThat(span.column()).isBetween(1, lengths[span.line() - 1] + 1);
    assertThat(span.endColumn()).isBetween(1, lengths[span.endLine() - 1] + 1);
  }

  /** Half of the texts begin as front matter does, so that Markdown has something to read. */
  private static String scraps(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "---\n" : "");
    int count = random.nextInt(30);
    for (int i = 0; i < count; i++) {
      text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
      text.append(random.nextInt(4) == 0 ? "\n" : "");
    }
    return random.nextInt(3) == 0 ? text + "\n---\n# End\n" : text.toString();
  }
}
