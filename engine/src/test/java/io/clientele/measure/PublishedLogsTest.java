package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.data.sources.Sources;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts of three event logs that process mining is taught with, as pm4py finds them (get_variants,
 * discover_dfg, get_start_activities, get_end_activities).
 */
final class PublishedLogsTest {
  private static final String WORKSPACE = "name: Log\nsources: {log: {file: %s, events: {}}}\n";
  private static final String JOURNEY =
      """
      journeyID: J
      journeyTitle: Whatever happens
      x-clientele: {sources: [log]}
      journeyStages:
        - stageID: any
          stageName: Any
          x-clientele: {repeatable: true}
          match: [{touchpoint: any, when: "activity is not null"}]
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "running-example, 42, 6, 8, 16, 36, 6, '1,1,1', 1, 2",
    "roadtraffic100traces, 390, 100, 10, 18, 290, 10, '36,22,16', 1, 3",
    "receipt, 8577, 1434, 27, 99, 7143, 116, '713,123,116', 1, 14"
  })
  void a_known_log_has_its_known_counts(
      String log,
      String events,
      String cases,
      String activities,
      String arcs,
      String followed,
      String variants,
      String top,
      String starts,
      String ends)
      throws IOException {
    String shared = System.getenv("CLIENTELE_SHARED");
    if (shared == null) {
      System.err.println("skipped: CLIENTELE_SHARED names no folder with journeys/" + log);
    }
    assumeTrue(shared != null, "CLIENTELE_SHARED is not set: no real event log");
    Path source = Path.of(String.valueOf(shared), "data", "journeys", log + ".xes.gz");
    Files.copy(source, folder.resolve(log + ".xes.gz"));
    Files.writeString(folder.resolve("clientele.yaml"), WORKSPACE.formatted(log + ".xes.gz"));
    Files.writeString(folder.resolve("any.journey.yaml"), JOURNEY);
    Model model = Model.of(Folder.read(folder));
    try (Store store = new Store(folder.resolve("store"))) {
      Sources.load(store.engine(), model.settings(), folder);
      LocalDate asOf = Measures.asOf(store.engine(), model, Optional.empty()).orElseThrow();
      Measures.run(store.engine(), model, MeasureOptions.at(asOf));
      assertThat(
              store.ask(
                  "select events, cases, activities, arcs, followed, variants, starts, ends from"
                      + " process",
                  8))
          .containsExactly(
              String.join(" ", events, cases, activities, arcs, followed, variants, starts, ends));
      assertThat(
              store.ask(
                  "select string_agg(cases, ',' order by rank) from variant where rank <= 3", 1))
          .containsExactly(top);
    }
  }
}
