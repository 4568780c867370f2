package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The loop of the example from the drift to the verdict: what its file declares is what the rule
 * would have written, and what was done about it is measured.
 */
final class ExampleLoopTest {
  private static final Path EXAMPLE = ArchitectureMap.ROOT.resolve("examples/retail-bank");
  private static final List<String> FILES =
      List.of(
          "business/branches.yaml",
          "business/organisation.yaml",
          "data/survey-recommendation.csv",
          "responses/rules.yaml",
          "responses/measure-points.yaml");
  private static final String DRAFT = "responses/trg-recommendation-harbour-street-2026-02.yaml";
  private static final String ANSWERED = "responses/harbour-street.yaml";

  @TempDir private Path folder;

  private void copy(String file) throws IOException {
    Path to = folder.resolve(file);
    Files.createDirectories(to.getParent());
    Files.copy(EXAMPLE.resolve(file), to);
  }

  /** What a trigger rests on, as it is written. */
  private static List<String> evidence(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .dropWhile(line -> !line.equals("  evidence:"))
        .takeWhile(line -> !line.startsWith("-"))
        .toList();
  }

  /** Errors are counted, for most of the bank is not there, but hold nothing up. */
  private void runAsOf(String day) throws IOException {
    Files.writeString(
        folder.resolve("clientele.yaml"),
        """
        name: The loop of the bank
        asOf: %s
        sources:
          recommendation:
            file: data/survey-recommendation.csv
            events:
              id: id
              customer: customer_no
              activity: {value: survey answered}
              at: at
              channel: channel
              org_unit: branch
              survey: {metric: metric, score: score, scale: [0, 10]}
        """
            .formatted(day));
    assertThat(Outcome.of("run", folder).out()).contains("The loop of the bank, as of " + day);
  }

  @Test
  void the_drift_is_proposed_as_files_answered_and_its_effect_measured() throws IOException {
    for (String file : FILES) {
      copy(file);
    }
    runAsOf("2026-04-26");
    assertThat(propose()).contains("  " + DRAFT + " is new: review it");
    assertThat(evidence(folder.resolve(DRAFT)))
        .hasSize(9)
        .isEqualTo(evidence(EXAMPLE.resolve(ANSWERED)));
    Files.writeString(folder.resolve(DRAFT), "# under review\n");
    assertThat(propose()).contains("  " + DRAFT + " exists already, and is left as it is");
    assertThat(folder.resolve(DRAFT)).hasContent("# under review");

    Files.delete(folder.resolve(DRAFT));
    copy(ANSWERED);
    runAsOf("2026-06-30");
    assertThat(propose())
        .anyMatch(line -> line.matches(".*RSP-001 at MP-001: improved, .* by 54.2 .22.7, 85.6."))
        .contains("  No rule raised a trigger that no file declares.");
    assertThat(folder.resolve("responses").toFile().list())
        .containsExactlyInAnyOrder("harbour-street.yaml", "measure-points.yaml", "rules.yaml");
  }

  private List<String> propose() {
    return Outcome.of("transform", "--propose", folder).lines();
  }
}
