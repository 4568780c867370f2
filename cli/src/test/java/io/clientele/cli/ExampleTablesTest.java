package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every public table answers a question after a run, and the stages filled what they fill. */
class ExampleTablesTest {
  private static final Example EXAMPLE = Example.once();

  static List<TablesPage.Table> promised() throws IOException {
    return TablesPage.tables();
  }

  @ParameterizedTest
  @MethodSource("promised")
  void a_public_table_answers_with_its_columns(TablesPage.Table table) {
    var answer =
        Example.json(
            "query", "--json", "select * from " + table.name() + " limit 1", EXAMPLE.folder());
    assertThat(answer.path("columns").valueStream().map(name -> name.asString()).toList())
        .startsWith(table.columns().toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "element",
        "edge",
        "document",
        "finding",
        "record",
        "link",
        "review",
        "party",
        "golden",
        "event",
        "membership",
        "reading",
        "indicator",
        "conformance",
        "deviation",
        "layer",
        "step",
        "claim",
        "consent",
        "relation",
        "load"
      })
  void a_table_that_the_stages_fill_has_rows(String table) {
    assertThat(EXAMPLE.query("select count(*) from " + table).at("/0/0").asLong()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from party",
        "create table t as select 1",
        "drop table party",
        "update party set kind = 'x'",
        "attach 'other.duckdb'",
        "copy party to 'party.csv'",
        "set threads = 1",
        "select * from read_csv('clientele.yaml')"
      })
  void a_question_changes_and_reaches_nothing(String sql) {
    Outcome outcome = Outcome.of("query", sql, EXAMPLE.folder());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: ").doesNotContain("Exception");
    assertThat(outcome.out()).isEmpty();
    assertThat(EXAMPLE.query("select count(*) from party").at("/0/0").asLong()).isPositive();
    assertThat(Files.exists(Path.of("party.csv"))).isFalse();
  }

  @Test
  void an_unknown_table_is_named() {
    Outcome outcome = Outcome.of("query", "select * from partie", EXAMPLE.folder());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("partie").doesNotContain("Exception");
  }
}
