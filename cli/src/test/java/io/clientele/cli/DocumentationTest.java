package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page of the documentation owes its reader. */
class DocumentationTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^ *(`{3,}|~{3,}).*?^ *\\1 *$");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  @Test
  void every_link_leads_to_a_file() throws IOException {
    assertThat(pages()).hasSizeGreaterThan(20).allSatisfy(DocumentationTest::linksLeadSomewhere);
  }

  @Test
  void the_readme_is_read_in_one_sitting() throws IOException {
    assertThat(Files.readAllLines(ArchitectureMap.ROOT.resolve("README.md")))
        .hasSizeLessThanOrEqualTo(120);
  }

  /** Pages in a folder of their like, such as those of checks, are found by their folder. */
  @Test
  void the_index_leads_to_every_page() throws IOException {
    Path docs = ArchitectureMap.ROOT.resolve("docs");
    String index = Files.readString(docs.resolve("README.md"));
    for (String kind : List.of("tutorial", "how-to", "reference", "concepts")) {
      try (Stream<Path> below = Files.list(docs.resolve(kind))) {
        assertThat(below.map(page -> kind + "/" + page.getFileName()))
            .allSatisfy(page -> assertThat(index).contains("(" + page));
      }
    }
  }

  @Test
  void the_command_line_is_described_whole() throws IOException {
    String page = Files.readString(ArchitectureMap.ROOT.resolve("docs/reference/cli.md"));
    assertThat(Outcome.of("--help").lines())
        .filteredOn(line -> line.matches("  [a-z]+ +[A-Z].*"))
        .map(line -> line.strip().replaceFirst(" .*", ""))
        .hasSizeGreaterThan(15)
        .allSatisfy(command -> assertThat(page).containsPattern("`" + command + "[ `]"));
  }

  private static void linksLeadSomewhere(Path page) throws IOException {
    String text = FENCED.matcher(Files.readString(page)).replaceAll("");
    List<String> targets =
        LINK.matcher(text)
            .results()
            .map((MatchResult link) -> link.group(1))
            .filter(target -> !target.matches("[a-z]+:.*"))
            .toList();
    assertThat(targets)
        .as("links of " + page)
        .allSatisfy(target -> assertThat(page.resolveSibling(target)).exists());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> top = Files.list(ArchitectureMap.ROOT);
        Stream<Path> docs = Files.walk(ArchitectureMap.ROOT.resolve("docs"));
        Stream<Path> changes = Files.walk(ArchitectureMap.ROOT.resolve("changes"))) {
      return Stream.of(top, docs, changes)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
