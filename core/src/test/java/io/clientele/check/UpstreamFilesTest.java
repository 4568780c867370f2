package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every file of the metamodel loads: how many findings of each code it gives, alone in a workspace,
 * is a golden file. {@code -Dclientele.accept} writes it.
 */
final class UpstreamFilesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/io/clientele/check/upstream.txt");

  @Test
  void every_upstream_file_loads_and_gives_the_findings_it_gave() throws IOException {
    Path root = shared().resolve("data/upstream/orthogramic");
    StringBuilder counts = new StringBuilder();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        counts.append(path).append(':').append(counts(path, Files.readString(file))).append('\n');
      }
    }
    if (System.getProperty("clientele.accept") != null) {
      Files.writeString(GOLDEN, counts);
    }
    assertThat(counts.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  private static String counts(String path, String text) {
    List<Finding> findings = Workspaces.findings(List.of(new SourceFile(path, text)));
    Map<String, Long> counts =
        findings.stream()
            .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? " none"
        : counts.entrySet().stream()
            .map(one -> " " + one.getKey() + " x" + one.getValue())
            .collect(Collectors.joining());
  }

  private static Path shared() {
    String path = System.getenv("CLIENTELE_SHARED");
    if (path == null) {
      System.err.println("CLIENTELE_SHARED is not set: the files of the metamodel are not tried");
    }
    Assumptions.assumeTrue(path != null, "CLIENTELE_SHARED is not set");
    return Path.of(path);
  }
}
