package io.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WarehouseTest {
  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void begin() {
    warehouse = Warehouse.at(folder.resolve(".clientele"), Capacity.threads(1));
  }

  private void publish(String... members) {
    try (Draft draft = warehouse.next(false)) {
      try (Appender rows = draft.engine().append("membership")) {
        for (String member : members) {
          rows.row("segment", member);
        }
      }
      draft.publish();
    }
  }

  private List<String> members() {
    try (Engine engine = warehouse.open()) {
      return engine.rows(
          Sql.of("select party_id from membership order by party_id"), row -> row.text(1));
    }
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(folder.resolve(".clientele"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            EngineException.class, failure -> assertThat(failure.help()).isNotBlank())
        .hasMessageContaining(message);
  }

  @Test
  void what_is_published_is_read() throws IOException {
    publish("P-1", "P-2");

    assertThat(members()).containsExactly("P-1", "P-2");
    assertThat(files()).containsExactly("warehouse.duckdb", "warehouse.lock");
  }

  @Test
  void a_confined_draft_reaches_no_file_and_can_still_be_written_and_published()
      throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "42 sheep");
    try (Draft draft = warehouse.next(false)) {
      draft.confine();
      for (String reaching :
          List.of(
              "create table stolen as select * from read_text('%s')",
              "attach '%s' as other", "copy event to '%s'", "set enable_external_access = true")) {
        assertThatThrownBy(() -> draft.engine().run(reaching.formatted(secret)))
            .hasMessageNotContaining("42 sheep");
      }
      draft.engine().run("insert into membership values ('segment', 'P-1')");
      draft.publish();
    }
    assertThat(members()).containsExactly("P-1");
    assertThat(Files.readString(secret)).isEqualTo("42 sheep");
  }

  @Test
  void a_draft_that_is_not_published_changes_nothing_and_leaves_nothing() throws IOException {
    publish("P-1");
    try (Draft draft = warehouse.next(true)) {
      draft.engine().run("delete from membership");
    }

    assertThat(members()).containsExactly("P-1");
    assertThat(files()).containsExactly("warehouse.duckdb", "warehouse.lock");
  }

  @Test
  void a_draft_left_by_a_run_that_died_is_begun_anew() throws IOException {
    Files.createDirectories(folder.resolve(".clientele"));
    Files.writeString(folder.resolve(".clientele/warehouse.duckdb.next"), "half a file");
    Files.writeString(folder.resolve(".clientele/warehouse.duckdb.next.wal"), "half a journal");
    publish("P-1");

    assertThat(members()).containsExactly("P-1");
  }

  @Test
  void readers_keep_what_they_opened_while_the_next_is_swapped_in() {
    publish("P-1");
    try (Engine reader = warehouse.open()) {
      publish("P-2");
      assertThat(reader.rows(Sql.of("select party_id from membership"), row -> row.text(1)))
          .containsExactly("P-1");
    }
    assertThat(members()).containsExactly("P-2");
  }

  @Test
  void one_stage_begins_with_what_is_there() {
    publish("P-1");
    try (Draft draft = warehouse.next(true)) {
      draft.engine().run(Sql.of("insert into membership values ('segment', ?)", "P-2"));
      draft.publish();
    }

    assertThat(members()).containsExactly("P-1", "P-2");
  }

  @Test
  void a_second_run_at_the_same_time_is_refused() {
    try (Draft first = warehouse.next(false)) {
      refuses(() -> warehouse.next(false), "another run is working on");
      first.publish();
    }
    publish("P-1");
    assertThat(members()).containsExactly("P-1");
  }

  @Test
  void asking_before_the_first_run_says_what_to_do() {
    refuses(() -> warehouse.open(), "there are no results yet");
  }

  @Test
  void a_damaged_warehouse_is_set_aside_when_it_is_opened() throws IOException {
    publish("P-1");
    damage();

    refuses(() -> warehouse.open(), "is set aside");
    assertThat(files()).containsExactly("warehouse.damaged.duckdb", "warehouse.lock");
  }

  @Test
  void a_damaged_warehouse_is_set_aside_and_built_again() throws IOException {
    publish("P-1");
    damage();
    try (Draft draft = warehouse.next(true)) {
      assertThat(draft.findings())
          .singleElement()
          .satisfies(it -> assertThat(it.code()).isEqualTo("CLT019"));
      draft.publish();
    }

    assertThat(members()).isEmpty();
  }

  @Test
  void tables_of_another_version_are_not_read() {
    try (Draft draft = warehouse.next(false)) {
      draft.engine().run("comment on table record is 'of another version'");
      draft.publish();
    }

    refuses(() -> warehouse.open(), "was written by another version");
    refuses(() -> warehouse.serving(), "was written by another version");
    refuses(() -> warehouse.next(true), "was written by another version");
    publish("P-1");
    assertThat(members()).containsExactly("P-1");
  }

  private void damage() throws IOException {
    Path file = folder.resolve(".clientele/warehouse.duckdb");
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < 4_096; i++) {
      bytes[i] = 7;
    }
    Files.write(file, bytes);
  }

  @Test
  void questions_from_outside_only_read() {
    publish("P-1");
    try (Engine serving = warehouse.serving()) {
      assertThat(serving.rows(Sql.of("select party_id from membership"), row -> row.text(1)))
          .containsExactly("P-1");
      for (String statement :
          List.of(
              "insert into membership values ('a', 'b')",
              "drop table membership",
              "select 1; drop table membership",
              "select 1; select 2",
              "copy membership to 'members.csv'",
              "attach 'other.duckdb'",
              "install httpfs",
              "set threads = 1",
              "select * from read_csv('/etc/passwd')",
              "select * from '/etc/passwd'",
              "select getenv('HOME')",
              "select no_such_column from membership",
              "selec",
              "")) {
        refuses(
            () -> serving.rows(Sql.of(statement), row -> row.text(1)), "the query is refused: ");
      }
      refuses(() -> serving.run("select 1"), "the query is refused: ");
      refuses(() -> serving.append("membership"), "the query is refused: ");
    }
    assertThat(members()).containsExactly("P-1");
  }

  @Test
  void an_engine_goes_on_after_an_error() {
    try (Draft draft = warehouse.next(false)) {
      Engine engine = draft.engine();
      assertThatThrownBy(() -> engine.run("select no_such_column"))
          .isInstanceOf(IllegalStateException.class);
      assertThat(engine.rows(Sql.of("select ? + 1", 41), row -> row.integer(1)))
          .containsExactly(42L);
    }
  }

  @Test
  void rows_in_bulk_keep_lists_maps_and_what_is_missing() {
    try (Draft draft = warehouse.next(false)) {
      Engine engine = draft.engine();
      engine.run("create table bulk(a varchar, b varchar[], c map(varchar, varchar), d bigint)");
      try (Appender rows = engine.append("bulk")) {
        rows.row("x", List.of("1", "2"), java.util.Map.of("k", "v"), 3L);
        rows.row(null, null, null, null);
      }
      assertThat(
              engine.rows(
                  Sql.of("select a, b[2], c['k'], d from bulk order by d nulls last"),
                  row -> row.text(1) + row.text(2) + row.text(3) + row.isNull(4)))
          .containsExactly("x2vfalse", "true");
    }
  }
}
