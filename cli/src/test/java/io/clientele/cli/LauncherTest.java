package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a checkout with blanks in its name where Maven and Java are small stand-ins. */
class LauncherTest {
  @TempDir private Path folder = Path.of("");
  private Path checkout = Path.of("");

  /** How a start ended; standard error is part of the text. */
  private record Ended(int code, String text) {}

  @BeforeEach
  void lay_out_a_checkout() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no POSIX shell here");
    checkout = Files.createDirectories(folder.resolve("a check out"));
    Files.createDirectories(checkout.resolve("cli/src/main"));
    Files.copy(ArchitectureMap.ROOT.resolve("clientele"), checkout.resolve("clientele"));
    assertThat(checkout.resolve("clientele").toFile().setExecutable(true)).isTrue();
    for (String name : List.of("mvn", "java")) {
      Path stub = Files.createDirectories(folder.resolve("bin")).resolve(name);
      try (InputStream text = LauncherTest.class.getResourceAsStream("launcher/" + name)) {
        Files.copy(Objects.requireNonNull(text), stub);
      }
      assertThat(stub.toFile().setExecutable(true)).isTrue();
    }
  }

  @Test
  void the_first_start_builds_and_the_second_does_not() throws Exception {
    Ended first = finish(start(Map.of(), "check", "a folder"));
    Ended second = finish(start(Map.of(), "check", "a folder"));
    assertThat(first.text()).contains("building once").endsWith("-cli.jar\ncheck\na folder\n");
    assertThat(second.text()).doesNotContain("building").contains("-XX:SharedArchiveFile=");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void the_exit_code_is_passed_on() throws Exception {
    assertThat(finish(start(Map.of("STUB_EXIT", "2"), "check")).code()).isEqualTo(2);
  }

  @Test
  void options_for_java_come_from_the_environment() throws Exception {
    Ended ended = finish(start(Map.of("CLIENTELE_JAVA_OPTS", "-Xmx1g -ea"), "run"));
    assertThat(ended.text()).contains("\n-Xmx1g\n-ea\n-jar\n");
  }

  @Test
  void the_slow_compiler_is_for_what_stays_hot_in_long_work() throws Exception {
    assertThat(finish(start(Map.of(), "run", ".")).text()).contains("\n-XX:TieredStopAtLevel=1\n");
    assertThat(finish(start(Map.of(), "resolve", ".")).text())
        .contains("\n-XX:Tier4BackEdgeThreshold=400000\n")
        .doesNotContain("TieredStopAtLevel");
  }

  @Test
  void two_first_starts_at_once_build_once_and_both_answer() throws Exception {
    Process one = start(Map.of(), "--version");
    Process other = start(Map.of(), "--version");
    assertThat(finish(one).text()).endsWith("-cli.jar\n--version\n");
    assertThat(finish(other).text()).endsWith("-cli.jar\n--version\n");
    assertThat(builds()).isEqualTo(1);
    assertThat(leftOvers()).isEmpty();
  }

  @Test
  void a_link_to_the_launcher_starts_it_from_anywhere() throws Exception {
    Path near = Files.createSymbolicLink(folder.resolve("near"), checkout.resolve("clientele"));
    Path far = Files.createSymbolicLink(folder.resolve("bin/far"), Path.of("..", "near"));
    Ended ended = finish(start(folder, List.of(far.toString(), "check"), Map.of()));
    assertThat(near).isSymbolicLink();
    assertThat(ended.text())
        .contains(checkout.toRealPath() + "/cli/target/clientele/lib/clientele-cli.jar\ncheck");
  }

  @Test
  void a_newer_source_builds_again() throws Exception {
    finish(start(Map.of(), "check"));
    Path source = Files.writeString(checkout.resolve("cli/src/main/New.java"), "");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(finish(start(Map.of(), "check")).text()).contains("building once");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void the_lock_of_a_dead_process_is_taken_over() throws Exception {
    Process dead = new ProcessBuilder("/bin/sh", "-c", ":").start();
    dead.waitFor();
    Path lock = Files.createDirectories(checkout.resolve("target")).resolve("build.lock");
    Files.createSymbolicLink(lock, Path.of(Long.toString(dead.pid())));
    assertThat(finish(start(Map.of(), "check")).code()).isZero();
    assertThat(builds()).isEqualTo(1);
    assertThat(leftOvers()).isEmpty();
  }

  @Test
  void a_failed_build_shows_its_log_and_ends_with_3() throws Exception {
    Files.createFile(checkout.resolve("broken"));
    Ended ended = finish(start(Map.of(), "check"));
    assertThat(ended.code()).isEqualTo(3);
    assertThat(ended.text()).contains("the sources do not compile").contains("build failed");
    assertThat(checkout.resolve("target/build.log")).exists();
    assertThat(leftOvers()).isEmpty();
  }

  private Process start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = Stream.concat(Stream.of("./clientele"), Stream.of(arguments)).toList();
    return start(checkout, command, environment);
  }

  private Process start(Path from, List<String> command, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().remove("JAVA_HOME");
    builder.environment().remove("CLIENTELE_JAVA_OPTS");
    builder.environment().merge("PATH", folder + "/bin:", (path, stubs) -> stubs + path);
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  private static Ended finish(Process process) throws IOException, InterruptedException {
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), text);
  }

  private int builds() throws IOException {
    return Files.readAllLines(checkout.resolve("builds")).size();
  }

  private List<Path> leftOvers() {
    try (Stream<Path> files = Files.walk(checkout)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*(lock|after|work).*"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
