package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A new workspace is right from the first minute. */
class InitTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"shop", "Müller & \"Söhne\"", "O'Brien: 100 % #1", "-", "{a}"})
  void a_new_workspace_passes_its_own_checks_under_any_name(String name) {
    Path workspace = folder.resolve(name);
    assertThat(Outcome.of("init", workspace).code()).isZero();
    Outcome check = Outcome.of("check", "--format", "json", "--fail-on", "info", workspace);
    assertThat(check.err()).isEmpty();
    JsonNode answer = JsonMapper.shared().readTree(check.out());
    assertThat(answer.path("findings").values()).isEmpty();
    assertThat(check.code()).isZero();
  }

  @Test
  void a_run_without_data_does_what_it_can_and_says_what_it_could_not() {
    Path workspace = folder.resolve("shop");
    Outcome.of("init", workspace);
    Outcome run = Outcome.of("run", workspace);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("shop, as of ")
        .contains("no source of customer records is declared")
        .contains("no events");
    assertThat(workspace.resolve(".clientele/site/index.html")).exists();
  }

  @Test
  void a_run_without_a_model_says_that_nothing_is_declared() throws IOException {
    Outcome run = Outcome.of("run", Files.createDirectory(folder.resolve("empty")));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("nothing is declared");
  }

  @Test
  void a_folder_that_holds_something_is_left_alone() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    Outcome outcome = Outcome.of("init", folder);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("is not empty").contains("choose a new folder");
    assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    assertThat(folder.toFile().list()).hasSize(1);
    assertThat(Outcome.of("init", file).code()).isEqualTo(2);
  }
}
