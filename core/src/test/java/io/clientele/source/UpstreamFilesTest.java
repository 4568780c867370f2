package io.clientele.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.formats.Formats;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The published schema files as they are, which are not ours to keep in the repository. */
class UpstreamFilesTest {
  @Test
  void every_published_file_is_read_and_seven_only_after_repair() throws IOException {
    Path published = shared().resolve("data/upstream/orthogramic");
    SortedMap<String, String> repairs = new TreeMap<>();
    List<Path> files = files(published);
    for (Path file : files) {
      Parsed parsed = parsed(published, file);
      assertThat(parsed).as(file.toString()).isInstanceOf(Parsed.Read.class);
      List<Repair> found = ((Parsed.Read) parsed).repairs();
      if (!found.isEmpty()) {
        repairs.put(file.getFileName().toString(), said(found));
      }
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(43);
    assertThat(repairs)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "coverageExpectation.schema.json", "38 a comma is missing between two items",
                "manufacturing.schema.json", "1 a code fence stands around the content",
                "performance-indicator.schema.json", "19 the file is pasted into itself",
                "rationale.schema.json", "369 JSON has no comments (11 times)",
                "strategic-response-model.schema.json", "190 JSON has no comments",
                "supply-chain.schema.json", "656 several documents stand in one file",
                "trigger.schema.json", "408 a code fence stands around the content"));
  }

  private static String said(List<Repair> repairs) {
    return repairs.stream()
        .map(repair -> repair.span().line() + " " + repair.what())
        .collect(Collectors.joining("; "));
  }

  /** Linked data and the file without an end are JSON too. */
  private static Parsed parsed(Path root, Path file) throws IOException {
    String path = root.relativize(file).toString();
    String name = path.endsWith(".json") ? path : path + ".json";
    return Formats.parse(new SourceFile(name, Files.readString(file)));
  }

  /** All but the prose. */
  private static List<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Path shared() {
    String path = System.getenv("CLIENTELE_SHARED");
    if (path == null) {
      System.err.println("CLIENTELE_SHARED is not set: the published files are not tried");
    }
    Assumptions.assumeTrue(path != null, "CLIENTELE_SHARED is not set");
    return Path.of(path);
  }
}
