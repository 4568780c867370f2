package io.clientele.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed data of the example is what the generator makes. */
final class ExampleDataTest {
  private static final Path EXAMPLE = Path.of("..", "examples", "retail-bank");
  private static final long MOST = 8_000_000;
  private static final SortedMap<String, byte[]> FILES =
      Generator.generate(
          Recipe.full(5_000, 2025, Generator.LAST_DAY)
              .recovering(new Recovery(LocalDate.of(2026, 5, 18), 0.9)));

  @Test
  void generating_with_its_seed_gives_the_committed_files() throws IOException {
    for (String path : FILES.keySet()) {
      byte[] committed = Files.readAllBytes(EXAMPLE.resolve(path));
      byte[] made = FILES.getOrDefault(path, new byte[0]);
      assertThat(Generated.content(path, made))
          .as(path)
          .isEqualTo(Generated.content(path, committed));
    }
  }

  @Test
  void its_sources_are_declared_as_the_generator_declares_them() throws IOException {
    String example = Files.readString(EXAMPLE.resolve("clientele.yaml"));
    String generated = new String(Generator.declaration(), StandardCharsets.UTF_8);
    assertThat(sources(generated)).contains("crm:");
    assertThat(sources(example)).startsWith(sources(generated));
  }

  @Test
  void nothing_else_lies_beside_them() throws IOException {
    try (Stream<Path> committed = Files.walk(EXAMPLE.resolve("data"))) {
      assertThat(committed.filter(Files::isRegularFile))
          .map(path -> EXAMPLE.relativize(path).toString().replace('\\', '/'))
          .containsExactlyInAnyOrderElementsOf(FILES.keySet());
    }
  }

  @Test
  void the_committed_files_are_small() {
    assertThat(FILES.values().stream().mapToLong(bytes -> bytes.length).sum()).isLessThan(MOST);
  }

  @Test
  void there_are_nine_thousand_records_and_sixty_thousand_events() {
    Generated generated = new Generated(FILES);
    int records = generated.csv("data/truth/customers.csv").size();
    int events =
        generated.csv("data/onboarding.csv.gz").size()
            + generated.jsonLines("data/service.jsonl.gz").size()
            + generated.csv("data/orders.csv").size()
            + generated.csv("data/survey-csat.csv").size()
            + generated.csv("data/survey-ces.csv").size()
            + generated.csv("data/survey-recommendation.csv").size();
    assertThat(records).isBetween(8_500, 9_500);
    assertThat(events).isBetween(57_000, 66_000);
  }

  private static String sources(String declaration) {
    return declaration.substring(declaration.indexOf("sources:"));
  }
}
