package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that others made; where the folder of them is not named, these tests say so and skip. */
final class RealInputTest {
  private Workspace workspace;

  @BeforeEach
  void begin(@TempDir Path root) {
    workspace = new Workspace(root);
  }

  @AfterEach
  void end() {
    workspace.close();
  }

  private static Path shared(String file) {
    String folder = System.getenv("CLIENTELE_SHARED");
    if (folder == null) {
      System.err.println("skipped: CLIENTELE_SHARED names no folder with " + file);
    }
    assumeTrue(folder != null, "CLIENTELE_SHARED is not set");
    return Path.of(String.valueOf(folder), "data", file);
  }

  @Test
  void ten_thousand_people_with_padded_headers() {
    String mapping =
        """
            person:
              key: rec_id
              given: given_name
              family: surname
              birth_date: {column: date_of_birth, format: "%Y%m%d"}
              house_number: street_number
              street: address_1
              city: suburb
              postcode: postcode
              region: state
              identifiers: {social: soc_sec_id}
        """;
    workspace
        .copy(shared("people/febrl-dataset4a.csv"), "a.csv")
        .copy(shared("people/febrl-dataset4b.csv"), "b.csv")
        .load("sources:\n  a:\n    file: a.csv\n" + mapping + "  b:\n    file: b.csv\n" + mapping);

    assertThat(workspace.ask("select source, rows, rejected from load order by source"))
        .containsExactly("a|5000|0", "b|5000|0");
    assertThat(workspace.ask("select code, count(*) from rejected group by code"))
        .containsExactly("CLT006|64");
    assertThat(
            workspace.ask(
                "select given, family, birth_date, identifiers from record where key ="
                    + " 'rec-1070-org'"))
        .containsExactly("michaela|neumann|1915-11-11|{social=5304218}");
  }

  @Test
  void an_event_log_of_permit_receipts() {
    workspace
        .copy(shared("journeys/receipt.xes.gz"), "receipt.xes.gz")
        .load("sources: {log: {file: receipt.xes.gz, events: {channel: \"case:channel\"}}}");

    assertThat(workspace.findings()).isEmpty();
    assertThat(
            workspace.ask(
                "select count(*), count(distinct case_id), count(distinct party_id),"
                    + " count(distinct activity) from event"))
        .containsExactly("8577|1434|1434|27");
  }

  @Test
  void purchases_set_apart_by_blanks() {
    workspace
        .copy(shared("value/CDNOW_sample.txt.gz"), "buys.txt.gz")
        .load(
            """
            sources:
              buys:
                file: buys.txt.gz
                options: {delimiter: whitespace, columns: [master, customer, day, number, money]}
                events:
                  customer: customer
                  activity: {value: purchase}
                  at: {column: day, format: "%Y%m%d"}
                  quantity: number
                  value: money
            """);

    assertThat(workspace.findings()).isEmpty();
    assertThat(workspace.ask("select count(*), count(distinct party_id) from event"))
        .containsExactly("6919|2357");
  }
}
