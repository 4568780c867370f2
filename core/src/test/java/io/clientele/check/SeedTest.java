package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The first segment ever declared, alone in a workspace, gives exactly the findings it deserves.
 */
final class SeedTest {
  @Test
  void the_seed_alone_gives_the_findings_of_the_worked_case() throws IOException {
    List<Finding> findings = Workspaces.findings(List.of(seed()));
    assertThat(findings)
        .extracting(
            finding ->
                "%d:%d %s %s"
                    .formatted(
                        finding.span().line(),
                        finding.span().column(),
                        finding.code(),
                        quoted(finding.message())))
        .containsExactly(
            "2:17 CLT302 Affluent Professionals",
            "2:17 CLT304 Affluent Professionals",
            "2:17 CLT403 Affluent Professionals",
            "2:17 CLT801 Affluent Professionals",
            "6:19 CLT205 Premium Banking Division",
            "28:23 CLT903 Relationship Depth",
            "35:23 CLT903 Net Promoter Score",
            "44:19 CLT204 CAP-001",
            "50:19 CLT204 SVC-003",
            "56:20 CLT204 CUST-SEG-003");
  }

  /** The first name in backticks. */
  private static String quoted(String message) {
    return message.replaceFirst("[^`]*`([^`]*)`.*", "$1");
  }

  private static SourceFile seed() throws IOException {
    String shared = System.getenv().getOrDefault("CLIENTELE_SHARED", "");
    Path file = Path.of(shared, "data/seed/affluent-professionals.json");
    String reason = "CLIENTELE_SHARED is not set: the seed's own segment is not checked";
    boolean present = !shared.isEmpty() && Files.exists(file);
    if (!present) {
      System.err.println(reason);
    }
    Assumptions.assumeTrue(present, reason);
    return new SourceFile("affluent-professionals.json", Files.readString(file));
  }
}
