package io.clientele.source;

import io.clientele.fuzz.ReadingLaws;
import io.clientele.source.formats.Formats;
import java.util.List;
import java.util.Random;
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
  void every_law_holds_whatever_the_text(Format format) {
    Random random = new Random(42);
    String extension = format.extensions().stream().sorted().findFirst().orElseThrow();
    for (int i = 0; i < TRIES; i++) {
      ReadingLaws.hold(format, new SourceFile("any." + extension, scraps(random)));
    }
  }

  static List<Format> formats() {
    return Formats.ALL;
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
