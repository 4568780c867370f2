package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few runs that are killed at random moments; {@code bench/kill} kills many. */
final class KillTest {
  private static final int TIMES = 5;
  private static final String ALL =
      "select 'record', source, key, party_id from record union all"
          + " select 'golden', party_id, field, value from golden order by all";

  @TempDir private Path folder;

  @Test
  void a_killed_run_leaves_the_results_of_one_run_whole_and_the_next_is_as_if_undisturbed()
      throws IOException, InterruptedException {
    SmallWorkspace workspace = SmallWorkspace.in(folder);
    String[] data = {people(""), people("4,Ann,Lee,1980-02-03\n5,Zoe,Quist,1971-05-06\n")};
    String[] expected = new String[2];
    long length = 0;
    for (int k = 0; k < 4; k++) {
      use(data[k % 2]);
      long begin = System.nanoTime();
      Process run = started();
      assertThat(run.waitFor(2, TimeUnit.MINUTES)).isTrue();
      length = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      expected[k % 2] = Outcome.answer("query", ALL, workspace.folder());
    }
    assertThat(expected[0]).isNotEqualTo(expected[1]);
    SplittableRandom random = new SplittableRandom(5);
    for (int k = 0; k < TIMES; k++) {
      use(data[k % 2]);
      Process run = started();
      Thread.sleep(random.nextLong(length));
      run.destroyForcibly().waitFor();
      assertThat(Outcome.answer("query", ALL, workspace.folder())).isIn((Object[]) expected);
      assertThat(Outcome.of("history", "P-0000001", "--workspace", workspace.folder()).code())
          .isZero();
    }
    for (int k = 0; k < 2; k++) {
      use(data[k]);
      assertThat(workspace.run().code()).isZero();
      assertThat(Outcome.answer("query", ALL, workspace.folder())).isEqualTo(expected[k]);
    }
  }

  private static String people(String more) {
    return "key,given,family,born\n1,Ann,Lee,1980-02-03\n2,Bob,Roe,1975-11-30\n" + more;
  }

  private void use(String people) throws IOException {
    Files.writeString(folder.resolve("data/people.csv"), people);
  }

  private Process started() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "io.clientele.cli.Clientele",
            "run",
            "--quiet",
            folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("run.log").toFile())
        .start();
  }
}
