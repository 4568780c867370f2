package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A made-up population is a workspace of its own. */
class GenerateTest {
  @TempDir private Path folder;

  @Test
  void a_population_can_be_run_and_evaluated() {
    Path out = generate("a");
    JsonNode run = Example.json("run", "--json", out);
    assertThat(run.path("records").asLong()).isGreaterThan(300);
    assertThat(run.path("events").asLong()).isGreaterThan(300);
    JsonNode score =
        Example.json("evaluate", "--json", "--truth", out.resolve("data/truth/customers.csv"), out);
    assertThat(score.path("unknown").asLong()).isZero();
    assertThat(score.at("/pairs/precision").asDouble()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.at("/pairs/recall").asDouble()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void the_same_seed_gives_the_same_bytes() throws IOException {
    Path a = generate("a");
    Path b = generate("b");
    List<Path> files = files(a);
    assertThat(files).contains(Path.of("clientele.yaml")).isEqualTo(files(b));
    for (Path file : files) {
      assertThat(Files.mismatch(a.resolve(file), b.resolve(file)))
          .as(file.toString())
          .isEqualTo(-1);
    }
  }

  @Test
  void a_folder_that_holds_something_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Outcome outcome = Outcome.of("generate", folder, "--people", "10");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("is not empty");
    assertThat(folder.toFile().list()).containsExactly("notes.txt");
  }

  @Test
  void numbers_without_sense_are_refused() {
    for (String people : List.of("0", "-3", "many", "99999999999")) {
      Outcome outcome = Outcome.of("generate", folder.resolve("out"), "--people", people);
      assertThat(outcome.code()).as(people).isEqualTo(2);
      assertThat(outcome.err()).startsWith("error: ").doesNotContain("Exception");
    }
    for (String share : List.of("0", "1.5", "NaN", "half")) {
      Outcome outcome = Outcome.of("generate", folder.resolve("out"), "--recovered", share);
      assertThat(outcome.code()).as(share).isEqualTo(2);
      assertThat(outcome.err()).startsWith("error: ").doesNotContain("Exception");
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private Path generate(String name) {
    Path out = folder.resolve(name);
    assertThat(Outcome.of("generate", out, "--people", "300", "--seed", "7").code()).isZero();
    return out;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
