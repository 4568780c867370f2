package io.clientele.cli;

import static io.clientele.cli.SmallWorkspace.refuses;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that are in use, damaged or in the way. */
class TroubledStoreTest {
  private static final byte[] NONSENSE = "not what it was".repeat(1_000).getBytes(UTF_8);
  @TempDir private Path folder;
  private SmallWorkspace workspace;

  @BeforeEach
  void make_a_workspace() throws IOException {
    workspace = SmallWorkspace.in(folder);
  }

  @Test
  void a_second_run_at_the_same_time_is_refused() throws Exception {
    assertThat(workspace.run().code()).isZero();
    Map<String, String> before = workspace.results();
    try (Holding other = Holding.run(workspace.hidden())) {
      refuses(workspace.run(), "another run is working on", "let it end");
      assertThat(other).isNotNull();
    }
    assertThat(workspace.results()).isEqualTo(before);
    assertThat(workspace.run().code()).isZero();
  }

  @Test
  void a_warehouse_open_elsewhere_is_named() throws Exception {
    workspace.run();
    try (Holding other = Holding.file(workspace.warehouse())) {
      refuses(Outcome.of("query", "select 1", folder), "warehouse.duckdb", "another program");
      assertThat(other).isNotNull();
    }
  }

  @Test
  void a_file_where_results_belong_is_named() throws IOException {
    Files.writeString(workspace.hidden(), "mine");
    refuses(workspace.run(), Place.HIDDEN, "is a file");
    assertThat(workspace.hidden()).hasContent("mine");
  }

  @Test
  void a_damaged_warehouse_is_built_again() throws IOException {
    workspace.run();
    Map<String, String> before = workspace.results();
    Files.write(workspace.warehouse(), NONSENSE);
    Outcome run = workspace.run();
    assertThat(run.code()).isZero();
    assertThat(workspace.results().keySet()).containsAll(before.keySet());
    assertThat(Outcome.of("query", "select key from record", folder).lines()).hasSize(1 + 3);
  }

  @Test
  void a_stage_on_a_damaged_warehouse_says_so_and_begins_anew() throws IOException {
    workspace.run();
    Files.write(workspace.warehouse(), NONSENSE);
    assertThat(Outcome.of("measure", folder).code()).isZero();
    Outcome found =
        Outcome.of("query", "select message from finding where code = 'CLT019'", folder);
    assertThat(found.out()).contains("was damaged");
    assertThat(workspace.hidden().resolve("warehouse.damaged.duckdb")).exists();
  }

  @Test
  void a_damaged_ledger_is_refused_and_left_alone() throws IOException {
    workspace.run();
    Map<String, String> before = workspace.results();
    Files.write(workspace.ledger(), NONSENSE);
    refuses(workspace.run(), "ledger.sqlite", "is damaged", "restore it from a backup");
    assertThat(workspace.ledger()).hasBinaryContent(NONSENSE);
    assertThat(workspace.results()).isEqualTo(before);
  }

  @Test
  void a_folder_where_a_file_belongs_is_named() throws IOException {
    Files.createDirectories(workspace.warehouse().resolveSibling("warehouse.lock"));
    refuses(workspace.run(), "warehouse.lock");
  }
}
