package io.clientele.cli;

import static io.clientele.cli.SmallWorkspace.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on a disk that fills up keeps the earlier results, wherever it is stopped. */
class FullDiskTest {
  private static final int MEGABYTE = 1 << 20;
  @TempDir private Path disk;

  @BeforeEach
  void mount_a_small_disk() throws Exception {
    boolean mounted = call("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString());
    if (!mounted) {
      System.err.println("skipped: a small disk cannot be mounted here");
    }
    Assumptions.assumeTrue(mounted, "a small disk cannot be mounted here");
  }

  @AfterEach
  void unmount_it() throws Exception {
    call("umount", disk.toString());
  }

  @Test
  void earlier_results_stay_whatever_stage_finds_the_disk_full() throws IOException {
    SmallWorkspace workspace = SmallWorkspace.in(disk.resolve("shop"));
    assertThat(workspace.run().code()).isZero();
    Map<String, String> before = workspace.results();
    List<Integer> codes = new ArrayList<>();
    for (int free : new int[] {0, MEGABYTE / 4, MEGABYTE, 2 * MEGABYTE, 5 * MEGABYTE}) {
      fillUntil(free);
      Outcome run = workspace.run();
      codes.add(run.code());
      if (run.code() != 0) {
        refuses(run, "the disk is full", "free some space");
        assertThat(workspace.results()).as("with %d bytes free", free).isEqualTo(before);
      }
    }
    assertThat(codes).startsWith(2, 2);
    Files.delete(disk.resolve("filler"));
    assertThat(workspace.run().code()).isZero();
  }

  @Test
  void a_first_run_on_a_full_disk_leaves_nothing_half_written() throws IOException {
    SmallWorkspace workspace = SmallWorkspace.in(disk.resolve("shop"));
    fillUntil(MEGABYTE / 2);
    refuses(workspace.run(), "the disk is full", "free some space");
    assertThat(workspace.results()).isEmpty();
  }

  /** Leaves this many bytes free, give or take a block. */
  private void fillUntil(int free) throws IOException {
    Path filler = disk.resolve("filler");
    Files.deleteIfExists(filler);
    byte[] block = new byte[4096];
    try (OutputStream out = Files.newOutputStream(filler)) {
      for (long left = filler.toFile().getUsableSpace() - free; left > 0; left -= block.length) {
        out.write(block);
      }
    }
  }

  private static boolean call(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }
}
