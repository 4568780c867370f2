package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A watched workspace is checked again at every change, and only what changed is told. */
@Timeout(60)
final class WatchTest {
  private static final String SEGMENT =
      """
      {"customerID": "S-1", "title": "Savers", "description": "They save", "orgUnitTitle": "Unit"}
      """;

  @TempDir private Path folder;
  private final PipedInputStream pipe = new PipedInputStream(1 << 16);
  private final AtomicInteger code = new AtomicInteger(-1);
  private Thread watching = new Thread();
  private final BufferedReader lines =
      new BufferedReader(new InputStreamReader(pipe, StandardCharsets.UTF_8));

  @BeforeEach
  void start() throws IOException {
    Files.writeString(folder.resolve("segment.json"), SEGMENT);
    Files.writeString(folder.resolve("unit.yaml"), "{orgUnitID: ORG-1, orgUnitTitle: Unit}\n");
    PrintStream out = new PrintStream(new PipedOutputStream(pipe), true, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    watching =
        new Thread(
            () -> code.set(Clientele.execute(out, err, "check", "--watch", folder.toString())));
    watching.start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join();
  }

  @Test
  void a_file_that_is_not_read_starts_no_check() throws Exception {
    until("watching, end with Ctrl-C");
    Files.writeString(folder.resolve("told.txt"), "a copy of what is told");
    Thread.sleep(200);
    Files.writeString(folder.resolve("unit.yaml"), "{orgUnitID: ORG-2, orgUnitTitle: Unit}\n");
    assertThat(until("unit.yaml: ")).noneMatch(line -> line.contains("told.txt"));
  }

  @Test
  void a_mistake_is_told_when_it_is_made_and_when_it_is_gone() throws Exception {
    assertThat(until("watching, end with Ctrl-C")).noneMatch(line -> line.contains("CLT205"));
    Files.writeString(folder.resolve("segment.json"), SEGMENT.replace("\"Unit\"", "\"Uni\""));
    assertThat(until("segment.json: 1 error"))
        .anyMatch(line -> line.startsWith("error CLT205"))
        .noneMatch(line -> line.contains("CLT301"));
    Files.writeString(folder.resolve("segment.json"), "\n" + SEGMENT);
    assertThat(until("segment.json: "))
        .anyMatch(line -> line.startsWith("gone CLT205"))
        .noneMatch(line -> line.contains("CLT301"));
  }

  @Test
  void a_file_in_a_new_folder_is_seen_and_its_end_too() throws Exception {
    until("watching, end with Ctrl-C");
    Path made = Files.createDirectories(folder.resolve("a/b"));
    Files.writeString(made.resolve("broken.json"), "{");
    assertThat(until("1 error")).anyMatch(line -> line.startsWith("error CLT101"));
    Files.delete(made.resolve("broken.json"));
    assertThat(until("broken.json: ")).anyMatch(line -> line.startsWith("gone CLT101"));
  }

  @Test
  void it_ends_with_the_exit_code_of_what_is_left() throws Exception {
    until("watching, end with Ctrl-C");
    Files.writeString(folder.resolve("segment.json"), "{");
    until("segment.json: 1 error");
    stop();
    assertThat(code).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--fix", "--diff", "--write-baseline", "--explain-mapping", "--format=json"})
  void an_option_that_watching_could_not_obey_is_refused(String option) {
    Outcome refused = Outcome.of("check", "--watch", option, folder.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("`--watch` prints text and writes nothing");
  }

  /** The lines up to the one that contains a text. */
  private List<String> until(String text) throws IOException {
    List<String> read = new ArrayList<>();
    do {
      read.add(String.valueOf(lines.readLine()));
    } while (!read.get(read.size() - 1).contains(text));
    return read;
  }
}
