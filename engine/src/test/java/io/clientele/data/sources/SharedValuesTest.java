package io.clientele.data.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all events have in common is kept once, and nobody may notice it. */
final class SharedValuesTest {
  private static final String ONE =
      """
      sources:
        app:
          file: app.csv
          events: {customer: who, activity: what, at: at, direction: {value: inbound}}
      """;
  private static final String EVENTS =
      "select source, activity, direction, channel, cast(attributes as varchar)"
          + " from event_told order by source, seq";

  private Workspace workspace;

  @BeforeEach
  void begin(@TempDir Path root) {
    workspace =
        new Workspace(root)
            .file("app.csv", "who,what,at\n1,a,2026-01-01\n2,b,2026-01-02\n")
            .file("desk.csv", "who,what,at,by,note\n1,c,2026-01-03,phone,n\n2,d,2026-01-04,,\n");
  }

  @AfterEach
  void end() {
    workspace.close();
  }

  @Test
  void what_all_rows_have_is_no_column_of_its_own() {
    workspace.load(ONE);

    assertThat(workspace.ask(EVENTS)).containsExactly("app|a|inbound|-|{}", "app|b|inbound|-|{}");
    assertThat(
            workspace.ask(
                "select column_name from duckdb_columns() where table_name = 'event_row'"
                    + " and column_name in ('seq', 'direction', 'attributes', 'activity')"))
        .containsExactly("seq");
  }

  @Test
  void rows_of_another_source_leave_those_before_them_as_they_are() {
    workspace.load(
        ONE
            + """
              desk:
                file: desk.csv
                events: {customer: who, activity: what, at: at, channel: by, attributes: {note: note}}
            """);

    assertThat(workspace.ask(EVENTS))
        .containsExactly(
            "app|a|inbound|-|{}", "app|b|inbound|-|{}", "desk|c|-|phone|{note=n}", "desk|d|-|-|{}");
  }

  @Test
  void a_source_that_says_the_same_of_all_its_rows_changes_nothing() {
    workspace.load(
        ONE
            + """
              desk:
                file: desk.csv
                events: {customer: who, activity: what, at: at, direction: {value: inbound}}
            """);

    assertThat(workspace.ask(EVENTS))
        .containsExactly(
            "app|a|inbound|-|{}",
            "app|b|inbound|-|{}",
            "desk|c|inbound|-|{}",
            "desk|d|inbound|-|{}");
  }

  @Test
  void rows_in_which_nothing_but_the_time_differs_are_all_there() {
    workspace.load(
        """
        sources:
          visits:
            file: desk.csv
            events: {customer: {value: guest}, activity: {value: visit}, at: at, value: {value: 5}}
        """);

    assertThat(workspace.ask("select activity, customer_key, value, seq from event order by seq"))
        .containsExactly("visit|guest|5.0|2", "visit|guest|5.0|3");
  }
}
