package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Three records of two people: enough for a run, and quick. */
record SmallWorkspace(Path folder) {
  static SmallWorkspace in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(
        folder.resolve("clientele.yaml"),
        """
        name: small
        asOf: 2026-01-01
        sources:
          people:
            file: data/people.csv
            person: {key: key, given: given, family: family, birth_date: born}
        """);
    Files.writeString(
        folder.resolve("data/people.csv"),
        """
        key,given,family,born
        1,Ann,Lee,1980-02-03
        2,Ann,Lee,1980-02-03
        3,Bob,Roe,1975-11-30
        """);
    return new SmallWorkspace(folder);
  }

  Outcome run() {
    return Outcome.of("run", folder);
  }

  Path hidden() {
    return folder.resolve(Place.HIDDEN);
  }

  Path warehouse() {
    return hidden().resolve("warehouse.duckdb");
  }

  Path ledger() {
    return hidden().resolve("ledger.sqlite");
  }

  /** What a run leaves and a failed one must leave alone: path and content. */
  Map<String, String> results() throws IOException {
    Map<String, String> results = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(hidden())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = hidden().relativize(file).toString();
        if (!name.startsWith("ledger") && !name.endsWith(".lock")) {
          results.put(name, Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file))));
        }
      }
    }
    return results;
  }

  /** One sentence, what to do about it, exit code 2, and nothing for programmers. */
  static void refuses(Outcome outcome, String... words) {
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("error: ").contains("\n  = help: ").contains(words);
    assertThat(outcome.err().lines()).hasSize(2);
    assertThat(outcome.err()).doesNotContain("Exception").doesNotContain("\tat ");
  }
}
