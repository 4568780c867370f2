package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workspace of one file: the first segment ever declared. */
class SeedSegmentTest {
  private static final String FILE = "affluent-professionals.json";
  @TempDir private Path workspace;

  @Test
  void check_answers_with_exactly_the_findings_it_deserves() throws IOException {
    Files.copy(seed(), workspace.resolve(FILE));
    Outcome outcome = Outcome.of("check", "--format", "json", workspace);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isEqualTo(1);
    JsonNode answer = JsonMapper.shared().readTree(outcome.out());
    List<String> codes =
        answer.path("findings").valueStream().map(found -> found.path("code").asString()).toList();
    assertThat(codes)
        .containsExactlyInAnyOrder(
            "CLT204", "CLT204", "CLT204", "CLT205", "CLT302", "CLT304", "CLT403", "CLT801",
            "CLT903", "CLT903");
    assertThat(answer.path("findings").valueStream())
        .allSatisfy(found -> assertThat(found.path("file").asString()).isEqualTo(FILE));
  }

  private static Path seed() {
    String shared = System.getenv("CLIENTELE_SHARED");
    if (shared == null) {
      System.err.println("skipped: CLIENTELE_SHARED does not name the folder with the real data");
    }
    Assumptions.assumeTrue(shared != null, "CLIENTELE_SHARED is not set");
    return Path.of(String.valueOf(shared), "data", "seed", FILE);
  }
}
