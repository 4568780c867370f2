package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Object-centric logs (OCEL 2.0) and events of other systems (CloudEvents 1.0). */
final class ObjectCentricLogTest {
  private static final List<String> TABLES =
      List.of(
          "select event_id, case_id, activity, event.at, attributes from event order by seq",
          "select event_id, object_id, object_type, qualifier from event_object order by all",
          "select object_id, object_type from object order by all",
          "select object_id, other_id, qualifier from object_object order by all",
          "select object_id, name, value, object_value.at from object_value order by all");
  static final String LOG =
      """
      {"objectTypes": [{"name": "Order", "attributes": [{"name": "total", "type": "float"}]}],
       "eventTypes": [{"name": "place", "attributes": [{"name": "via", "type": "string"}]}],
       "objects": [
         {"id": "o1", "type": "Order",
          "attributes": [{"name": "total", "time": "2026-01-01T00:00:00Z", "value": 12.5}]},
         {"id": "o2", "type": "Order", "relationships": [{"objectId": "o1", "qualifier": "follows"}]},
         {"id": "c1", "type": "Buyer"}],
       "events": [
         {"id": "e1", "type": "place", "time": "2026-01-01T10:00:00+02:00",
          "attributes": [{"name": "via", "value": "web"}],
          "relationships": [{"objectId": "c1", "qualifier": "by"}, {"objectId": "o1", "qualifier": "of"},
                            {"objectId": "o2", "qualifier": "of"}]},
         {"id": "e2", "type": "pack", "time": "2026-01-02T10:00:00Z",
          "relationships": [{"objectId": "o1", "qualifier": "of"}]}]}
      """;

  private Workspace workspace;

  @BeforeEach
  void begin(@TempDir Path root) {
    workspace = new Workspace(root);
  }

  @AfterEach
  void end() {
    workspace.close();
  }

  @Test
  void an_event_of_two_cases_becomes_a_row_of_each_and_its_objects_are_kept() {
    workspace
        .file("shop.jsonocel", LOG)
        .load(
            """
            sources:
              shop:
                file: shop.jsonocel
                events: {case: "object:Order", customer: "object:Buyer", channel: via}
            """);

    assertThat(
            workspace.ask(
                "select event_id, case_id, party_id, activity, event.at, channel from event order"
                    + " by seq"))
        .containsExactly(
            "e1|o1|c1|place|2026-01-01 08:00:00|web",
            "e1 of o2|o2|c1|place|2026-01-01 08:00:00|web",
            "e2|o1|-|pack|2026-01-02 10:00:00|-");
    assertThat(workspace.findings())
        .containsExactly(
            "CLT017 clientele.yaml:3:5 events of source `shop` concern several cases and are a row"
                + " of each: 1.50 rows an event");
    assertThat(workspace.ask(TABLES.get(1)))
        .containsExactly("e1|c1|Buyer|by", "e1|o1|Order|of", "e1|o2|Order|of", "e2|o1|Order|of");
    assertThat(workspace.ask(TABLES.get(3))).containsExactly("o2|o1|follows");
    assertThat(workspace.ask(TABLES.get(4))).containsExactly("o1|total|12.5|2026-01-01 00:00:00");
  }

  @Test
  void a_log_of_others_is_read_alike_in_its_three_encodings(@TempDir Path elsewhere)
      throws IOException {
    List<List<String>> json = read("ocel20_example.jsonocel", "", elsewhere.resolve("json"));
    String rome = "options: {zone: Europe/Rome}, ";

    assertThat(json.get(0)).hasSizeGreaterThanOrEqualTo(13);
    assertThat(json.get(1)).hasSize(20);
    assertThat(json.get(2)).hasSize(9);
    assertThat(json.get(3)).hasSize(7);
    assertThat(read("ocel20_example.xmlocel", rome, elsewhere.resolve("xml"))).isEqualTo(json);
    assertThat(read("ocel20_example.sqlite", rome, elsewhere.resolve("sqlite"))).isEqualTo(json);
  }

  private static List<List<String>> read(String name, String options, Path root)
      throws IOException {
    String folder = System.getenv("CLIENTELE_SHARED");
    if (folder == null) {
      System.err.println("skipped: CLIENTELE_SHARED names no folder with journeys/" + name);
    }
    assumeTrue(folder != null, "CLIENTELE_SHARED is not set");
    Path packed = Path.of(String.valueOf(folder), "data", "journeys", name + ".gz");
    Files.createDirectories(root);
    try (InputStream in = new GZIPInputStream(Files.newInputStream(packed));
        Workspace workspace = new Workspace(root)) {
      String yaml =
          "sources: {log: {file: %s, %sevents: {case: \"object:Purchase Order\", attributes: {by:"
              + " po_creator}}}}";
      workspace.file(name, in.readAllBytes()).load(yaml.formatted(name, options));
      return TABLES.stream().map(workspace::ask).toList();
    }
  }

  @Test
  void what_only_calls_itself_a_log_is_refused_and_leaves_nothing() {
    workspace
        .file("a.jsonocel", "[1]")
        .file("b.xmlocel", "<log><objects><object id='o' type='T'></log>")
        .file("c.sqlite", "no database at all, only some text of a stranger")
        .load(
            """
            sources:
              a: {file: a.jsonocel, events: {}}
              b: {file: b.xmlocel, events: {}}
              c: {file: c.sqlite, events: {}}
            """);

    assertThat(workspace.findings()).hasSize(3).allMatch(it -> it.startsWith("CLT003"));
    assertThat(workspace.ask("select * from object")).isEmpty();
  }

  @Test
  void cloud_events_need_no_mapping_in_an_array_or_in_lines() {
    String first =
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/app\", \"type\": \"opened\","
            + " \"time\": \"2026-01-01T10:00:00Z\", \"subject\": \"k1\", \"channel\": \"app\"}";
    String second =
        "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/web\", \"type\": \"opened\","
            + " \"time\": \"2026-01-02T10:00:00Z\", \"subject\": \"k1\", \"data\": {\"case\":"
            + " \"c7\"}}";
    workspace
        .file("batch.json", "[" + first + ",\n" + second + "]")
        .file("stream.jsonl", first + "\n" + second + "\n")
        .load(
            """
            sources:
              batch: {file: batch.json, options: {format: cloudevents}, events: {case: data.case}}
              stream: {file: stream.jsonl, options: {format: cloudevents}, events: {case: data.case}}
            """);

    assertThat(workspace.findings()).isEmpty();
    String ask =
        "select event_id, case_id, party_id, activity, event.at, channel from event where source ="
            + " '%s' order by seq";
    assertThat(workspace.ask(ask.formatted("batch")))
        .containsExactly(
            "/app#1|-|k1|opened|2026-01-01 10:00:00|app",
            "/web#1|c7|k1|opened|2026-01-02 10:00:00|-")
        .isEqualTo(workspace.ask(ask.formatted("stream")));
  }

  @Test
  void a_cloud_event_of_another_version_is_refused_and_one_without_a_time_is_left_out() {
    workspace
        .file("old.json", "[{\"specversion\": \"0.3\", \"id\": \"1\"}]")
        .file(
            "timeless.json",
            "[{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"s\", \"type\": \"t\"}]")
        .load(
            """
            sources:
              old: {file: old.json, options: {format: cloudevents}, events: {}}
              timeless: {file: timeless.json, options: {format: cloudevents}, events: {}}
            """);

    assertThat(workspace.findings())
        .anyMatch(it -> it.startsWith("CLT003 old.json:1:1 this is no CloudEvent"))
        .anyMatch(it -> it.startsWith("CLT004 timeless.json:1:1"));
  }
}
