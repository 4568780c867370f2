package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fmt} on real files. */
final class FmtTest {
  private static final String LOOSE = "# one\na:   1\nb:\n    - c # two\n\n\n";
  private static final String TIDY = "# one\na: 1\nb:\n  - c # two\n";

  @TempDir Path root;
  private Path file;

  @BeforeEach
  void workspace() throws IOException {
    file = Files.writeString(root.resolve("a.yaml"), LOOSE);
  }

  @Test
  void files_are_laid_out_once_and_stay_so() throws IOException {
    assertThat(Outcome.of("fmt", root).code()).isZero();
    assertThat(Files.readString(file)).isEqualTo(TIDY);
    Outcome again = Outcome.of("fmt", root, "--check");
    assertThat(again.code()).isZero();
    assertThat(again.out()).isEmpty();
  }

  @Test
  void check_and_diff_tell_and_write_nothing() throws IOException {
    Outcome check = Outcome.of("fmt", root, "--check");
    assertThat(check.out().strip()).isEqualTo("a.yaml");
    assertThat(check.err()).contains("would lay out 1 file");
    assertThat(check.code()).isEqualTo(1);
    Outcome diff = Outcome.of("fmt", root, "--diff");
    assertThat(diff.out()).contains("-a:   1\n", "+a: 1\n");
    assertThat(diff.code()).isEqualTo(1);
    assertThat(Files.readString(file)).isEqualTo(LOOSE);
  }

  @Test
  void a_file_that_cannot_be_read_is_left_alone_and_said() throws IOException {
    Path broken = Files.writeString(root.resolve("b.yaml"), "a: [\n");
    Outcome outcome = Outcome.of("fmt", root);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("error CLT101", "b.yaml:2:1", "laid out 1 file");
    assertThat(Files.readString(broken)).isEqualTo("a: [\n");
  }

  @Test
  void a_file_that_is_mended_first_is_said() throws IOException {
    Path loose = Files.writeString(root.resolve("b.json"), "[1,]");
    assertThat(Outcome.of("fmt", root).err()).contains("not laid out: b.json");
    assertThat(Files.readString(loose)).isEqualTo("[1,]");
  }

  @Test
  void the_example_and_a_new_workspace_are_laid_out_as_they_are() {
    assertThat(Outcome.of("fmt", "../examples/retail-bank", "--diff").out()).isEmpty();
    Outcome.of("init", root.resolve("new"));
    assertThat(Outcome.of("fmt", root.resolve("new"), "--diff").out()).isEmpty();
  }
}
