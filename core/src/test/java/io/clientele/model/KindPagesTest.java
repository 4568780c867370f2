package io.clientele.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Walks the pages of the kinds: the files a page shows are read, and its blocks of fields, elements
 * and edges must be what comes out. {@code -Dclientele.accept} writes them into the pages.
 */
class KindPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "reference", "kinds");
  private static final Pattern FENCE =
      Pattern.compile("(?ms)^```(\\w+)(?: title=\"([^\"]+)\")?\\R(.*?)^```$");

  @Test
  void every_kind_has_a_page_and_every_page_a_kind() throws IOException {
    assertThat(pages().stream().map(KindPagesTest::kind))
        .containsExactlyInAnyOrderElementsOf(
            Kinds.builtIn().all().stream().map(Kind::name).toList());
  }

  @TestFactory
  List<DynamicTest> what_a_page_shows_comes_out() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(kind(page), () -> assertPage(page)))
        .toList();
  }

  private static void assertPage(Path page) throws IOException {
    String text = Files.readString(page);
    Model model = model(text);
    assertThat(model.unreadable()).isEmpty();
    assertThat(model.unclassified()).isEmpty();
    assertThat(model.schemaProblems()).isEmpty();
    assertThat(model.references()).allMatch(Reference::resolves);
    assertThat(model.ofKind(kind(page))).isNotEmpty();
    String shown = blocks(text, page, model);
    if (System.getProperty("clientele.accept") != null) {
      Files.writeString(page, shown);
    }
    assertThat(Files.readString(page)).isEqualTo(shown);
  }

  private static Model model(String text) {
    List<String> files = new ArrayList<>();
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      if (fence.group(2) != null) {
        files.add(fence.group(2));
        files.add(fence.group(3));
      }
    }
    return Declared.model(files.toArray(String[]::new));
  }

  /** The page with its blocks as they ought to be. */
  private static String blocks(String text, Path page, Model model) {
    Kind kind = Kinds.builtIn().named(kind(page)).orElseThrow();
    Map<String, List<String>> expected =
        Map.of(
            "fields", fields(kind),
            "elements", elements(model),
            "edges", Declared.edges(model));
    return FENCE
        .matcher(text)
        .replaceAll(
            fence -> {
              List<String> lines = expected.get(fence.group(1));
              return Matcher.quoteReplacement(
                  lines == null
                      ? fence.group()
                      : "```" + fence.group(1) + "\n" + joined(lines) + "```");
            });
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> elements(Model model) {
    return model.elements().stream()
        .map(element -> "%s %s: %s".formatted(element.kind(), element.id(), element.title()))
        .toList();
  }

  /** One line per field: its name, its type, whether it must be there, and what it refers to. */
  private static List<String> fields(Kind kind) {
    List<String> required = Fields.strings(kind.schema().path("required"));
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : kind.schema().path("properties").properties()) {
      String must = required.contains(field.getKey()) ? ", required" : "";
      lines.add(field.getKey() + ": " + type(field.getValue()) + must + says(field.getValue()));
    }
    return lines;
  }

  private static String type(JsonNode schema) {
    if (schema.has("enum")) {
      return "one of " + String.join(", ", Fields.strings(schema.path("enum")));
    }
    List<String> types = Fields.strings(schema.path("type"));
    return types.isEmpty() ? "anything" : String.join(" or ", types);
  }

  private static String says(JsonNode schema) {
    if (schema.has("x-part")) {
      return ", parts of kind " + Fields.text(schema, "x-part");
    }
    if (!schema.has("x-ref")) {
      return "";
    }
    List<String> kinds = Fields.strings(schema.path("x-ref"));
    String way = Fields.flag(schema, "x-reverse") ? " from " : " to ";
    String target = kinds.isEmpty() ? "anything" : String.join(" or ", kinds);
    return ", edge " + Fields.text(schema, "x-edge") + way + target;
  }

  private static String kind(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .filter(file -> new SourceFile(file.toString(), "").extension().equals("md"))
          .filter(file -> !file.endsWith("README.md"))
          .sorted()
          .toList();
    }
  }
}
