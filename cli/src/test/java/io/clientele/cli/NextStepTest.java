package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The bank does what its next step asks for, in a copy of the workspace. */
final class NextStepTest {
  private static final String FIRST =
      "select element, gap, objects, owner, mean_before, mean_after, imbalance_before,"
          + " imbalance_after from step where rank = 1";

  @Test
  void doing_the_next_step_changes_the_layers_as_foreseen(@TempDir Path copy) throws IOException {
    Path example = Example.once().folder();
    copyAll(example, copy);
    JsonNode foreseen = first(copy);
    assertThat(foreseen.get(0).asString()).isEqualTo("technology");
    assertThat(foreseen.get(1).asString()).isEqualTo("3 more capabilities need a technology");
    assertThat(foreseen.get(2).asString()).startsWith("CAP-001; ");
    assertThat(foreseen.get(3).asString()).isEqualTo("Wealth Management Division");

    Path file = copy.resolve("business/capabilities.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceAll("(?m)^( {2}description: .*)$", "$1\n  technologies: [Advice Platform]"));
    Files.writeString(
        copy.resolve("business/platforms.yaml"),
        "- {technologyID: TEC-901, title: Advice Platform, description: Where advice is given}\n");
    Outcome.answer("transform", "--quiet", copy);

    JsonNode now = first(copy);
    assertThat(now.get(0).asString()).isNotEqualTo("technology");
    assertThat(now.get(4).asDouble()).isCloseTo(foreseen.get(5).asDouble(), within(1e-9));
    assertThat(now.get(6).asDouble()).isCloseTo(foreseen.get(7).asDouble(), within(1e-9));
  }

  private static JsonNode first(Path workspace) {
    return Example.json("query", "--json", FIRST, workspace).path("rows").path(0);
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path));
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }
}
