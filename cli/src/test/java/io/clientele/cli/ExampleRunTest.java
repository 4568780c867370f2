package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The main job on the example: what it says, and that it says it again. */
class ExampleRunTest {
  private static final Example EXAMPLE = Example.once();

  @Test
  void it_says_all_in_twelve_lines() {
    assertThat(EXAMPLE.first().err()).isEmpty();
    assertThat(EXAMPLE.first().code()).isZero();
    assertThat(EXAMPLE.first().lines()).hasSizeLessThanOrEqualTo(12);
    assertThat(EXAMPLE.first().out())
        .contains("next step")
        .contains(Path.of(".clientele", "site", "index.html").toString());
  }

  @Test
  void the_three_worst_departures_have_n_and_interval() {
    List<String> departures =
        EXAMPLE.first().lines().stream().filter(line -> line.matches(".* [1-3]\\. .*")).toList();
    assertThat(departures).hasSize(3);
    assertThat(departures)
        .allSatisfy(line -> assertThat(line).matches(".*\\(.*\\d\\.\\.-?\\d.*, n=[\\d,]+\\).*"));
    assertThat(departures).anyMatch(line -> line.contains("needs-assessment` skipped by"));
    assertThat(departures).anyMatch(line -> line.contains("Harbour Street"));
  }

  @Test
  void the_page_of_findings_says_what_each_code_means() {
    String page =
        new String(
            Objects.requireNonNull(EXAMPLE.site().get("findings.html")), StandardCharsets.UTF_8);
    assertThat(page).contains("A value stands on so many records that it counts as not given");
    assertThat(page).doesNotContain("<span></span>");
  }

  @Test
  void it_finds_the_true_customers() {
    JsonNode score =
        Example.json(
            "evaluate",
            "--json",
            "--truth",
            EXAMPLE.folder().resolve("data/truth/customers.csv"),
            EXAMPLE.folder());
    assertThat(score.at("/pairs/precision").asDouble()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.at("/pairs/recall").asDouble()).isGreaterThanOrEqualTo(0.90);
    assertThat(score.propertyNames()).contains("pairs", "clusters", "candidates", "threshold");
  }

  /** Who decides from the top finds most of what is to be mended in the first half. */
  @Test
  void most_pairs_that_come_first_in_review_are_one_customer() throws IOException {
    Map<String, String> truth = new HashMap<>();
    Files.readAllLines(EXAMPLE.folder().resolve("data/truth/customers.csv"))
        .forEach(
            line ->
                truth.put(
                    line.substring(0, line.lastIndexOf(',')),
                    line.substring(line.lastIndexOf(',') + 1)));
    List<Boolean> right = new ArrayList<>();
    EXAMPLE
        .query(
            "select source_a || ',' || key_a, source_b || ',' || key_b from review order by rank")
        .forEach(
            row ->
                right.add(
                    Objects.equals(
                        truth.get(row.path(0).asString()), truth.get(row.path(1).asString()))));
    assertThat(right).contains(true, false).hasSizeGreaterThan(30);
    List<Boolean> first = right.subList(0, 20);
    List<Boolean> last = right.subList(right.size() - 15, right.size());
    assertThat(Collections.frequency(first, true)).isGreaterThanOrEqualTo(12);
    assertThat(Collections.frequency(last, true)).isZero();
  }

  @Test
  void two_records_of_one_customer_are_explained() {
    JsonNode link =
        EXAMPLE
            .query(
                "select source_a || ':' || key_a, source_b || ':' || key_b from link"
                    + " order by all limit 1")
            .path(0);
    Outcome outcome = explain(link.path(0).asString(), link.path(1).asString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("are one customer: P-").contains("bits");
  }

  @Test
  void two_records_of_two_customers_are_explained() {
    JsonNode pair =
        EXAMPLE
            .query(
                "select min(a.source || ':' || a.key), min(b.source || ':' || b.key)"
                    + " from record a join record b on a.source < b.source"
                    + " and a.party_id <> b.party_id")
            .path(0);
    Outcome outcome = explain(pair.path(0).asString(), pair.path(1).asString());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("are two customers: P-").contains("bits");
    assertThat(outcome.out()).contains("apart because:");
  }

  @Test
  void the_waterfall_of_any_pair_is_drawn(@TempDir Path elsewhere) throws IOException {
    JsonNode link =
        EXAMPLE
            .query(
                "select source_a || ':' || key_a, source_b || ':' || key_b from link"
                    + " order by all limit 1")
            .path(0);
    Path file = elsewhere.resolve("pair.svg");
    String a = link.path(0).asString();
    Outcome outcome =
        Outcome.of(
            "explain", a, link.path(1).asString(), "--workspace", EXAMPLE.folder(), "--svg", file);
    assertThat(outcome.code()).isZero();
    assertThat(Files.readString(file)).startsWith("<svg").contains(a, "Before comparing");
  }

  @Test
  void the_records_of_a_party_are_told_and_drawn_with_what_ties_them(@TempDir Path elsewhere)
      throws IOException {
    String several = "select party_id from party where records > 2 order by all limit 1";
    String party = EXAMPLE.query(several).path(0).path(0).asString();
    Path file = elsewhere.resolve("party.svg");
    Outcome outcome = Outcome.of("explain", party, EXAMPLE.folder(), "--svg", file);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("What ties the records of " + party, "bits", "rule");
    assertThat(Files.readString(file)).startsWith("<svg").contains(party, "bits, by rule");
    assertThat(Outcome.of("explain", "P-9999999", EXAMPLE.folder()).err())
        .contains("no party is called `P-9999999`");
  }

  @Test
  void other_thresholds_are_told_and_drawn_without_a_run(@TempDir Path elsewhere)
      throws IOException {
    Path file = elsewhere.resolve("curve.svg");
    Outcome outcome = Outcome.of("resolve", "--curve", "--svg", file, EXAMPLE.folder());
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("person: 9,056 records", ">      4.25     0.950000");
    assertThat(Files.readString(file)).startsWith("<svg").contains("unlinkable records");
  }

  private static Outcome explain(String a, String b) {
    return Outcome.of("explain", a, b, "--workspace", EXAMPLE.folder());
  }

  @Test
  void a_second_run_gives_the_same(@TempDir Path other) throws IOException {
    String parties = "select source, key, party_id from record order by all";
    String readings = "select * from reading order by all";
    JsonNode before = EXAMPLE.query(parties);
    JsonNode measured = EXAMPLE.query(readings);
    SortedMap<String, byte[]> site = EXAMPLE.site();
    JsonNode again = Example.json("run", "--json", EXAMPLE.folder());
    assertThat(again.propertyNames())
        .containsExactly(
            "workspace",
            "asOf",
            "findings",
            "records",
            "parties",
            "events",
            "readings",
            "site",
            "drift",
            "layers",
            "strengths",
            "stages");
    assertThat(again.path("drift"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.path("index").asDouble(1)).isZero());
    assertThat(again.path("findings").propertyNames()).containsExactly("error", "warning", "info");
    assertThat(again.path("stages").path(0).propertyNames())
        .containsExactly("name", "seconds", "rows");
    assertThat(EXAMPLE.query(parties)).isEqualTo(before);
    assertThat(EXAMPLE.query(readings)).isEqualTo(measured);
    assertSame(EXAMPLE.site(), site);
  }

  private static void assertSame(Map<String, byte[]> second, Map<String, byte[]> first) {
    assertThat(second.keySet()).isEqualTo(first.keySet()).contains("index.html");
    second.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(first.get(path)));
  }
}
