package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written as a log reads back as it was. */
final class EventExportTest {
  private static final String EVENTS =
      """
      id;who;order;what;at;until;via;money;note;colour;mark
      1;K1;o1;ask;2026-01-01 10:00:00.123;;web;12.5;"a <b> & ""c"" d";red;9
      2;K1;o1;pay;2026-01-01 10:00:00.123;2026-01-01 11:00:00;;;;;
      3;K2;;visit;2025-12-31 23:59:59;;branch;;über;;3.5
      """;
  private static final String YAML =
      """
      sources:
        shop:
          file: shop.csv
          options: {delimiter: ";"}
          events:
            id: id
            customer: who
            case: order
            activity: what
            at: at
            end: until
            channel: via
            value: money
            text: note
            attributes: {colour: colour}
            survey: {metric: {value: csat}, score: mark, scale: [0, 10]}
      """;
  private static final String ROWS =
      "select event_id, source, party_id, case_id, activity, event.at, ended_at, channel, value,"
          + " text, survey_metric, survey_score, scale_min, scale_max, attributes from event order"
          + " by event_id";
  private static final String ORDER =
      "select event_id from event where case_id is not null order by event.at, seq";

  @ParameterizedTest
  @CsvSource({
    "XES, shop.xes",
    "OCEL_JSON, shop.jsonocel",
    "OCEL_XML, shop.xmlocel",
    "OCEL_SQLITE, shop.sqlite"
  })
  void a_log_that_was_written_reads_back_as_it_was(
      EventExport.Form form, String name, @TempDir Path first, @TempDir Path second) {
    List<String> rows;
    List<String> order;
    try (Workspace workspace = new Workspace(first)) {
      workspace.file("shop.csv", EVENTS).load(YAML);
      assertThat(EventExport.sources(workspace.engine())).containsExactly("shop");
      assertThat(EventExport.write(workspace.engine(), "shop", form, second.resolve(name)))
          .isEqualTo(3);
      rows = workspace.ask(ROWS);
      order = workspace.ask(ORDER);
    }
    try (Workspace workspace = new Workspace(second)) {
      workspace.load("sources: {shop: {file: %s, events: {}}}".formatted(name));
      assertThat(workspace.findings()).isEmpty();
      assertThat(workspace.ask(ROWS)).isEqualTo(rows);
      assertThat(workspace.ask(ORDER)).isEqualTo(order).containsExactly("1", "2");
    }
  }

  @ParameterizedTest
  @CsvSource({"OCEL_JSON, jsonocel", "OCEL_XML, xmlocel", "OCEL_SQLITE, sqlite"})
  void objects_keep_their_ties_and_values(
      EventExport.Form form, String ending, @TempDir Path first, @TempDir Path second) {
    String yaml = "sources: {shop: {file: shop.%s, events: {case: \"object:Order\"}}}";
    List<String> tables =
        List.of(
            "select event_id, case_id, activity, event.at from event order by seq",
            "select * from event_object order by all",
            "select * from object order by all",
            "select * from object_object order by all",
            "select * from object_value order by all");
    List<List<String>> before;
    try (Workspace workspace = new Workspace(first)) {
      workspace.file("shop.jsonocel", ObjectCentricLogTest.LOG).load(yaml.formatted("jsonocel"));
      Path file = second.resolve("shop." + ending.toLowerCase(Locale.ROOT));
      assertThat(EventExport.write(workspace.engine(), "shop", form, file)).isEqualTo(2);
      before = tables.stream().map(workspace::ask).toList();
    }
    try (Workspace workspace = new Workspace(second)) {
      workspace.load(yaml.formatted(ending));
      assertThat(tables.stream().map(workspace::ask).toList()).isEqualTo(before);
    }
  }

  @Test
  void what_xml_cannot_hold_does_not_break_the_file(@TempDir Path first, @TempDir Path second) {
    try (Workspace workspace = new Workspace(first)) {
      workspace
          .file("shop.csv", "what,at\n\u0001ask,2026-01-01\n")
          .load("sources: {shop: {file: shop.csv, events: {activity: what, at: at}}}");
      EventExport.write(
          workspace.engine(), "shop", EventExport.Form.XES, second.resolve("shop.xes"));
    }
    try (Workspace workspace = new Workspace(second)) {
      workspace.load("sources: {shop: {file: shop.xes}}");
      assertThat(workspace.ask("select activity from event")).containsExactly("\uFFFDask");
    }
  }
}
