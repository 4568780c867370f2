package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code transform} tells of a workspace with one rated element. */
final class TransformTest {
  private SmallWorkspace workspace;

  @BeforeEach
  void run(@TempDir Path folder) throws IOException {
    workspace = SmallWorkspace.in(folder);
    Files.writeString(
        folder.resolve("layers.yaml"),
        """
        assessmentID: LAY-1
        title: What we think
        rater: Board
        date: 2025-12-01
        ratings:
          - {element: culture, self: 4, target: 5}
        """);
    workspace.run();
  }

  @Test
  void layers_are_told_with_their_balance_and_the_next_step() {
    assertThat(Outcome.answer("transform", "--no-color", workspace.folder()))
        .contains("small, as of 2026-01-01")
        .containsPattern("culture +4 +[–1] +[12] +\\d+ %  unproven")
        .containsPattern("imbalance +0\\.\\d\\d, ")
        .containsPattern("next step +1\\. \\S+: ");
  }

  @Test
  void what_if_tells_the_layers_before_and_after() {
    assertThat(Outcome.answer("transform", "--what-if", "data=5", workspace.folder()))
        .containsPattern("data-technology +1\\.00  → +1\\.67")
        .containsPattern("imbalance +0\\.\\d\\d  → +0\\.\\d\\d, ");
  }

  @Test
  void an_element_that_is_none_and_a_level_that_is_none_are_refused() {
    SmallWorkspace.refuses(
        Outcome.of("transform", "--what-if", "dat=3", workspace.folder()), "`dat`", "activation");
    SmallWorkspace.refuses(
        Outcome.of("transform", "--what-if", "data=6", workspace.folder()), "from 1 to 5");
  }
}
