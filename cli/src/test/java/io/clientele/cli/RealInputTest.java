package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job on three sets of real input, each with nothing but a {@code clientele.yaml}. */
class RealInputTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  @TempDir private Path workspace;
  private Path shared = Path.of("");

  @BeforeEach
  void find_the_data() {
    String place = System.getenv("CLIENTELE_SHARED");
    if (place == null) {
      System.err.println("skipped: CLIENTELE_SHARED does not name the folder with the real data");
    }
    Assumptions.assumeTrue(place != null, "CLIENTELE_SHARED is not set");
    shared = Path.of(String.valueOf(place)).resolve("data");
  }

  @Test
  void two_lists_of_people_become_one_record_each() throws IOException {
    copy("people/febrl-dataset4a.csv", "people/febrl-dataset4b.csv");
    settings("febrl.yaml");
    writeTruth();
    JsonNode run = run();
    assertThat(run.path("records").asLong()).isEqualTo(10_000);
    JsonNode score =
        json("evaluate", "--json", "--truth", workspace.resolve("truth.csv"), workspace);
    assertThat(score.at("/pairs/f1").asDouble()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void the_receipt_log_conforms_as_computed_elsewhere() throws IOException {
    copy("journeys/receipt.xes.gz");
    settings("receipt.yaml");
    resource("receipt.journey.yaml", "receipt.journey.yaml");
    JsonNode run = run();
    assertThat(run.path("events").asLong()).isEqualTo(8_577);
    JsonNode row =
        query(
            "select cases, exact_fit_share, mean_fitness, log_fitness, cost from conformance"
                + " where journey_id = 'RECEIPT'");
    assertThat(row.get(0).asLong()).isEqualTo(1_434);
    assertThat(row.get(1).asDouble()).isCloseTo(713 / 1434.0, within(1e-12));
    assertThat(row.get(2).asDouble()).isCloseTo(0.818053, within(5e-7));
    assertThat(row.get(3).asDouble()).isCloseTo(0.828706, within(5e-7));
    assertThat(row.get(4).asLong()).isEqualTo(2_943);
  }

  @Test
  void purchases_without_a_person_source_still_have_customers() throws IOException {
    copy("value/CDNOW_sample.txt.gz");
    settings("cdnow.yaml");
    JsonNode run = run();
    assertThat(run.path("events").asLong()).isEqualTo(6_919);
    assertThat(run.path("parties").asLong()).isEqualTo(2_357);
  }

  private JsonNode run() {
    return json("run", "--json", workspace);
  }

  private JsonNode query(String sql) {
    return json("query", "--json", sql, workspace).at("/rows/0");
  }

  private static JsonNode json(Object... args) {
    Outcome outcome = Outcome.of(args);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isLessThan(2);
    return JSON.readTree(outcome.out());
  }

  private void copy(String... files) throws IOException {
    Files.createDirectories(workspace.resolve("data"));
    for (String file : files) {
      Path from = shared.resolve(file);
      Files.copy(from, workspace.resolve("data").resolve(from.getFileName()));
    }
  }

  private void settings(String name) throws IOException {
    resource(name, "clientele.yaml");
  }

  private void resource(String name, String to) throws IOException {
    try (var in = RealInputTest.class.getResourceAsStream("real/" + name)) {
      Files.write(workspace.resolve(to), in.readAllBytes());
    }
  }

  /** A record and its duplicate carry the same number: {@code rec-7-org}, {@code rec-7-dup-0}. */
  private void writeTruth() throws IOException {
    StringBuilder truth = new StringBuilder("source,key,customer\n");
    for (String list : new String[] {"a", "b"}) {
      Path file = workspace.resolve("data/febrl-dataset4" + list + ".csv");
      try (Stream<String> lines = Files.lines(file)) {
        lines
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .forEach(
                key ->
                    truth
                        .append(list)
                        .append(',')
                        .append(key)
                        .append(',')
                        .append(key.split("-", -1)[1])
                        .append('\n'));
      }
    }
    Files.writeString(workspace.resolve("truth.csv"), truth);
  }
}
