package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix} and {@code check --diff} on real files. */
final class FixTest {
  private static final String CHANNELS =
      """
      # Channels, in the order of the branch.
      - channelID: CH-001 # first
        title: Branch
        channelType: 'Branch'   # capital
        orgUnitTitel: Customer Team
      """
          .replace("\n", "\r\n");
  private static final String FIXED =
      CHANNELS.replace("'Branch' ", "'branch' ").replace("orgUnitTitel", "orgUnitTitle");

  @TempDir Path folder;
  private Path root;
  private Path file;

  @BeforeEach
  void workspace() throws IOException {
    root = folder.resolve("w");
    Outcome.of("init", root.toString());
    file = root.resolve("business/channels.yaml");
    Files.writeString(file, CHANNELS);
  }

  @Test
  void fix_writes_the_files_and_says_what_was_fixed_and_what_remains() throws IOException {
    Outcome outcome = Outcome.of("check", root.toString(), "--fix");
    assertThat(Files.readString(file)).isEqualTo(FIXED);
    assertThat(outcome.err())
        .contains("fixed business/channels.yaml:4:16 CLT107: write `branch`")
        .contains("fixed business/channels.yaml:5:3 CLT108: write `orgUnitTitle`")
        .contains("fixed 2 findings in 1 file");
    assertThat(outcome.out()).doesNotContain("CLT107", "CLT108");
    assertThat(outcome.code()).isZero();
    assertThat(Outcome.of("check", root.toString(), "--diff").code()).isZero();
    assertThat(file.toFile().getParentFile().list()).noneMatch(name -> name.endsWith(".next"));
  }

  @Test
  void diff_shows_the_change_and_writes_nothing() throws IOException {
    for (String[] options : new String[][] {{"--diff"}, {"--fix", "--diff"}}) {
      String[] all = new String[options.length + 2];
      all[0] = "check";
      all[1] = root.toString();
      System.arraycopy(options, 0, all, 2, options.length);
      Outcome outcome = Outcome.of((Object[]) all);
      assertThat(outcome.out())
          .startsWith("--- a/business/channels.yaml\n+++ b/business/channels.yaml\n@@ ")
          .contains("\n-  channelType: 'Branch'   # capital\r\n")
          .contains("\n+  channelType: 'branch'   # capital\r\n");
      assertThat(outcome.err()).contains("would fix 2 findings in 1 file");
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(Files.readString(file)).isEqualTo(CHANNELS);
    }
  }

  @Test
  void a_file_that_leads_out_of_the_workspace_is_not_written() throws IOException {
    Path outside = folder.resolve("outside.yaml");
    Files.move(file, outside);
    Files.createSymbolicLink(file, outside);
    Outcome.of("check", root.toString(), "--fix");
    assertThat(Files.readString(outside)).isEqualTo(CHANNELS);
    assertThat(Files.isSymbolicLink(file)).isTrue();
  }

  @Test
  void a_byte_order_mark_goes_and_permissions_stay() throws IOException {
    Files.writeString(file, "\uFEFF" + CHANNELS);
    boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
    if (posix) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    }
    Outcome.of("check", root.toString(), "--fix");
    assertThat(Files.readString(file)).isEqualTo(FIXED);
    if (posix) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-rw-r--");
    }
  }
}
