package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.edit.Change;
import io.clientele.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced only where it still is what was read. */
final class RewritingTest {
  @TempDir Path root;

  @Test
  void a_file_that_somebody_else_changed_meanwhile_is_left_alone() throws IOException {
    Path file = root.resolve("a.yaml");
    Files.writeString(file, "a: theirs\n");
    assertThat(put("a.yaml", "a: old\n", "a: new\n")).contains("changed meanwhile");
    assertThat(file).hasContent("a: theirs\n");
    Files.writeString(file, "a: old\n");
    assertThat(put("a.yaml", "a: old\n", "a: new\n")).isEmpty();
    assertThat(file).hasContent("a: new\n");
    assertThat(root.toFile().list()).containsExactly("a.yaml");
  }

  @Test
  void a_link_within_the_workspace_stays_a_link() throws IOException {
    Files.createDirectories(root.resolve("data"));
    Path real = Files.writeString(root.resolve("data/a.yaml"), "a: old\n");
    Path link = Files.createSymbolicLink(root.resolve("a.yaml"), real);
    assertThat(put("a.yaml", "a: old\n", "a: new\n")).isEmpty();
    assertThat(link).isSymbolicLink().hasContent("a: new\n");
    assertThat(real).hasContent("a: new\n");
  }

  private String put(String path, String before, String after) throws IOException {
    Change change = new Change(new SourceFile(path, before), new SourceFile(path, after));
    return new Rewriting(root).put(change).orElse("");
  }
}
