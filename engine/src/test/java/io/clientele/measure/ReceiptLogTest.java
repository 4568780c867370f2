package io.clientele.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.check.result.Conformance;
import io.clientele.data.results.StoredResults;
import io.clientele.data.sources.Sources;
import io.clientele.model.Journey;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receipt phase of a municipality's permit process, against its declared order. */
final class ReceiptLogTest {
  private static final String WORKSPACE =
      """
      name: Receipt
      sources:
        receipt:
          file: receipt.xes.gz
          events: {}
      """;
  private static final String JOURNEY =
      """
      journeyID: JOURNEY-001
      journeyTitle: Receipt of a request
      x-clientele: {sources: [receipt]}
      journeyStages:
      """;
  private static final String STAGE =
      """
        - stageID: %1$s
          stageName: %1$s
          match: [{touchpoint: %1$s, when: "activity like '%1$s%%'"}]
      """;

  @Test
  void conformance_to_the_six_step_order_is_exact(@TempDir Path folder) throws IOException {
    String shared = System.getenv("CLIENTELE_SHARED");
    Assumptions.assumeTrue(shared != null, "CLIENTELE_SHARED is not set: no real event log");
    Files.copy(
        Path.of(shared, "data", "journeys", "receipt.xes.gz"), folder.resolve("receipt.xes.gz"));
    Files.writeString(folder.resolve("clientele.yaml"), WORKSPACE);
    StringBuilder journey = new StringBuilder(JOURNEY);
    for (String step : new String[] {"Confirmation", "T02", "T04", "T05", "T06", "T10"}) {
      journey.append(STAGE.formatted(step));
    }
    Files.writeString(folder.resolve("receipt.journey.yaml"), journey);
    Model model = Model.of(Folder.read(folder));
    assertThat(model.journeys()).flatExtracting(Journey::stages).hasSize(6);
    try (Store store = new Store(folder.resolve("store"))) {
      assertThat(Sources.load(store.engine(), model.settings(), folder)).isEmpty();
      LocalDate asOf = Measures.asOf(store.engine(), model, Optional.empty()).orElseThrow();
      assertThat(Measures.run(store.engine(), model, MeasureOptions.at(asOf))).isEmpty();
      Conformance found = new StoredResults(store.engine()).conformances().get(0);
      assertThat(found.cases()).isEqualTo(1434);
      assertThat(found.cost()).isEqualTo(2943);
      assertThat(100 * found.exactFitShare()).isCloseTo(49.7211, within(0.00005));
      assertThat(found.meanFitness()).isCloseTo(0.818053, within(0.0000005));
      assertThat(found.logFitness()).isCloseTo(0.828706, within(0.0000005));
    }
  }
}
