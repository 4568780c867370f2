package io.clientele.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Span;
import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the pages of the formats: each shows a file and the tree that is read from it, with every
 * place. {@code -Dclientele.accept} writes the tree into the page.
 */
class FormatPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "reference", "formats");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?ms)^(`{3,4})\\w+ title=\"([^\"]+)\"\\R(.*?)^\\1$(.*?)^```tree\\R(.*?)^```$");

  @Test
  void every_format_has_a_page() throws IOException {
    assertThat(pages()).hasSize(Formats.ALL.size());
    assertThat(pages().stream().map(FormatPagesTest::format)).doesNotHaveDuplicates();
  }

  @TestFactory
  List<DynamicTest> the_tree_on_a_page_is_what_is_read() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> assertPage(page)))
        .toList();
  }

  private static void assertPage(Path page) throws IOException {
    String text = Files.readString(page);
    Matcher example = example(text);
    SourceFile file = new SourceFile(example.group(2), example.group(3));
    String tree = String.join("\n", tree(((Parsed.Read) Formats.parse(file)).tree())) + "\n";
    if (System.getProperty("clientele.accept") != null) {
      Files.writeString(
          page, text.substring(0, example.start(5)) + tree + text.substring(example.end(5)));
    }
    assertThat(example(Files.readString(page)).group(5)).isEqualTo(tree);
  }

  private static Format format(Path page) {
    try {
      Matcher example = example(Files.readString(page));
      return Formats.of(new SourceFile(example.group(2), "")).orElseThrow();
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static Matcher example(String text) {
    Matcher example = EXAMPLE.matcher(text);
    assertThat(example.find()).isTrue();
    return example;
  }

  private static List<String> tree(Tree tree) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(tree.values())
        .forEach(
            (pointer, span) -> {
              String value =
                  tree.value().at(pointer).isContainer() ? "" : " " + tree.value().at(pointer);
              lines.add((pointer.isEmpty() ? "(all)" : pointer) + " at " + place(span) + value);
            });
    for (Section section : tree.sections()) {
      lines.add(
          "#".repeat(section.level()) + " " + section.heading() + " at " + place(section.span()));
      section
          .aspects()
          .forEach(one -> lines.add(one.label() + " at " + place(one.span()) + " " + one.text()));
    }
    return lines;
  }

  private static String place(Span span) {
    return "%d:%d-%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
