package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every measure's page is true: its tables give its readings. */
final class MeasurePagesTest {
  private static final Path PAGES = Path.of("..", "docs", "reference", "measures");

  @TestFactory
  Stream<DynamicTest> a_page_gives_its_readings(@TempDir Path folder) throws IOException {
    String only = System.getProperty("clientele.page", ".*");
    return pages().stream()
        .filter(name -> name.matches(only))
        .map(name -> DynamicTest.dynamicTest(name, () -> check(name, folder.resolve(name))));
  }

  @Test
  void every_measure_has_a_page_and_every_page_a_measure() throws IOException {
    assertThat(pages()).isEqualTo(Definitions.all().stream().map(Definition::id).toList());
  }

  @Test
  void the_pages_travel_with_the_product() throws IOException {
    assertThat(List.copyOf(Measures.pages().keySet())).isEqualTo(pages());
    assertThat(Measures.pages())
        .hasEntrySatisfying("csat", page -> assertThat(page).contains("# "));
  }

  @Test
  void every_page_states_what_the_measure_states() throws IOException {
    for (Definition definition : Definitions.all()) {
      assertThat(Files.readString(PAGES.resolve(definition.id() + ".md")))
          .contains(
              "id: " + definition.id() + "\n",
              "unit: \"" + definition.unit() + "\"\n",
              "direction: " + definition.direction() + "\n",
              "statistic: " + definition.statistic().word() + "\n",
              "## What it measures",
              "## Formula",
              "## Example");
    }
  }

  private static void check(String name, Path folder) throws IOException {
    Path file = PAGES.resolve(name + ".md");
    MeasurePage page = new MeasurePage(Files.readString(file));
    String actual = page.actual(name, folder);
    assertThat(actual).isNotEmpty();
    if (Boolean.getBoolean("clientele.accept")) {
      Files.writeString(file, page.accepting(actual));
    } else {
      assertThat(page.expected()).isEqualTo(actual);
    }
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList();
    }
  }
}
