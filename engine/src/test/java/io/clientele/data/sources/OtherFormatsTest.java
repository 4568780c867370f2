package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OtherFormatsTest {
  private static final String LOG =
      """
      <?xml version="1.0"?>
      <log xmlns="http://www.xes-standard.org/">
        <global scope="trace"><string key="concept:name" value="UNKNOWN"/></global>
        <float key="mean" value="1"><float key="nested" value="2"/></float>
        <trace>
          <string key="concept:name" value="case 1"/>
          <string key="channel" value="Desk"/>
          <event>
            <string key="concept:name" value="ask"/>
            <date key="time:timestamp" value="2026-01-01T10:00:00.000+02:00"/>
            <string key="org:resource" value="Ann"/>
            <string key="org:group" value="North"><string key="inner" value="x"/></string>
            <string key="lifecycle:transition" value="complete"/>
          </event>
          <event>
            <string key="concept:name" value="answer"/>
            <date key="time:timestamp" value="2026-01-01T11:00:00.000+02:00"/>
          </event>
        </trace>
        <trace>
          <string key="concept:name" value="case 2"/>
          <event>
            <string key="concept:name" value="ask"/>
            <date key="time:timestamp" value="2026-01-02T10:00:00.000+02:00"/>
          </event>
        </trace>
      </log>
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
  void an_event_log_needs_no_mapping() {
    workspace.file("log.xes", LOG).load("sources: {log: {file: log.xes}}");

    assertThat(workspace.findings()).isEmpty();
    assertThat(
            workspace.ask(
                "select case_id, party_id, activity, event.at, resource, org_unit, attributes"
                    + " from event order by seq"))
        .containsExactly(
            "case 1|case 1|ask|2026-01-01 08:00:00|Ann|North|{lifecycle=complete}",
            "case 1|case 1|answer|2026-01-01 09:00:00|-|-|{}",
            "case 2|case 2|ask|2026-01-02 08:00:00|-|-|{}");
  }

  @Test
  void an_event_log_on_one_line_keeps_its_events_apart_and_in_order() {
    String oneLine = LOG.replaceAll(">\\s+<", "><");
    workspace
        .file("log.xes.gz", Workspace.gzip(oneLine.getBytes(StandardCharsets.UTF_8)))
        .load("sources: {log: {file: log.xes.gz, events: {channel: \"case:channel\"}}}");

    assertThat(workspace.findings()).isEmpty();
    assertThat(workspace.ask("select activity, channel from event order by seq"))
        .containsExactly("ask|Desk", "answer|Desk", "ask|-");
    assertThat(workspace.ask("select count(distinct event_id) from event")).containsExactly("3");
  }

  @Test
  void an_event_log_with_a_document_type_reaches_nothing_outside(@TempDir Path elsewhere) {
    workspace
        .file("secret.txt", "a secret")
        .file(
            "log.xes",
            "<!DOCTYPE log [<!ENTITY s SYSTEM \"secret.txt\">]><log><trace><event>"
                + "<string key=\"concept:name\" value=\"ask\"/>&s;</event></trace></log>")
        .load("sources: {log: {file: log.xes}}");

    assertThat(workspace.findings()).anyMatch(it -> it.startsWith("CLT00"));
    assertThat(workspace.ask("select * from event")).isEmpty();
  }

  @Test
  void a_broken_event_log_is_refused_with_its_place() {
    workspace
        .file("log.xes", "<log>\n<trace>\n<event>\n</trace>\n</log>")
        .load("sources: {log: {file: log.xes}}");

    assertThat(workspace.findings())
        .singleElement()
        .asString()
        .startsWith("CLT003 log.xes:4:")
        .endsWith("the log is not well-formed XML");
  }

  @Test
  void lines_of_json_are_rows_and_dots_reach_deeper() {
    workspace
        .file(
            "web.jsonl",
            """
            {"id": 1, "name": {"last": "Ay"}, "age": 40, "tags": ["x"]}

            {"id": 2, "name": {"last": null}, "age": 41.5}
            """)
        .load(
            """
            sources:
              web:
                file: web.jsonl
                person:
                  key: id
                  family: name.last
                  attributes: {age: {column: age, type: number}, tags: tags}
            """);

    assertThat(workspace.findings()).isEmpty();
    assertThat(
            workspace.ask(
                "select line, key, family, attributes['age'], attributes['tags'] from record order"
                    + " by line"))
        .containsExactly("1|1|Ay|40|[\"x\"]", "3|2|-|41.5|-");
  }

  @Test
  void a_line_that_is_not_json_is_refused_with_its_place() {
    workspace
        .file("web.jsonl", "{\"id\": 1}\n{\"id\": }\n")
        .file("list.jsonl", "[1]\n")
        .load(
            """
            sources:
              list: {file: list.jsonl, person: {key: id}}
              web: {file: web.jsonl, person: {key: id}}
            """);

    assertThat(workspace.findings()).hasSize(2);
    assertThat(workspace.findings().get(0))
        .isEqualTo("CLT003 list.jsonl:1:1 the line is not a JSON object");
    assertThat(workspace.findings().get(1)).startsWith("CLT003 web.jsonl:2:8 ");
    assertThat(workspace.ask("select * from record")).isEmpty();
  }

  @Test
  void parquet_keeps_its_dates_and_counts_its_rows() {
    workspace
        .parquet(
            "events.parquet",
            "select * from (values (1, 'k1', timestamp '2026-01-01 10:00:00', 'view', 2.5),"
                + " (2, 'k2', timestamp '2026-01-02 10:00:00', 'buy', null))"
                + " t(id, \"Customer No\", ts, what, amount)")
        .load(
            """
            sources:
              app:
                file: events.parquet
                events: {id: id, customer: Customer No, activity: what, at: ts, value: amount}
            """);

    assertThat(workspace.findings()).isEmpty();
    assertThat(
            workspace.ask(
                "select event_id, party_id, activity, event.at, value, seq from event order by"
                    + " seq"))
        .containsExactly("1|k1|view|2026-01-01 10:00:00|2.5|1", "2|k2|buy|2026-01-02 10:00:00|-|2");
  }

  @Test
  void what_only_calls_itself_parquet_is_refused() {
    workspace
        .file("events.parquet", "no parquet at all")
        .load("sources: {app: {file: events.parquet, events: {activity: a, at: b}}}");

    assertThat(workspace.findings())
        .containsExactly("CLT003 events.parquet:1:1 the file is not Parquet that can be read");
  }

  @Test
  void what_only_calls_itself_packed_is_refused() {
    workspace
        .file("people.csv.gz", "no\n1\n")
        .load("sources: {crm: {file: people.csv.gz, person: {key: no}}}");

    assertThat(workspace.findings())
        .containsExactly("CLT003 people.csv.gz:1:1 the file is not whole gzip");
  }
}
