package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README and the page on questions show is what the example says. */
class ReadmeTest {
  private static final Example EXAMPLE = Example.once();

  /** All but the number of readings, which grows with every measure, and the site's place. */
  @Test
  void the_run_is_shown_as_it_is() throws IOException {
    List<String> lines =
        EXAMPLE.first().lines().stream()
            .filter(line -> !line.contains("  measured ") && !line.contains("  site "))
            .toList();
    assertThat(readme()).containsAll(lines);
  }

  @Test
  void the_link_is_explained_as_it_is() throws IOException {
    Outcome outcome =
        Outcome.of(
            "explain", "web:u100084", "crm:CR104114", "--workspace", EXAMPLE.folder().toString());
    assertThat(outcome.code()).isZero();
    assertThat(readme()).containsAll(outcome.out().lines().limit(10).toList());
  }

  @Test
  void the_finding_is_shown_as_it_is() throws IOException {
    List<String> lines =
        Outcome.of("check", EXAMPLE.folder()).lines().stream()
            .dropWhile(line -> !line.startsWith("warning CLT903"))
            .limit(4)
            .toList();
    assertThat(lines).hasSize(4);
    assertThat(readme()).containsAll(lines);
  }

  @Test
  void the_trace_is_shown_as_it_is() throws IOException {
    assertThat(Files.readAllLines(Path.of("..", "docs", "reference", "questions.md")))
        .containsAll(Outcome.of("trace", "CAP-006", EXAMPLE.folder()).lines());
  }

  private static List<String> readme() throws IOException {
    return Files.readAllLines(Path.of("..", "README.md"));
  }
}
