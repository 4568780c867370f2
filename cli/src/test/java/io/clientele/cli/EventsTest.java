package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events leave as logs that others read. */
final class EventsTest {
  @TempDir private Path folder;

  @BeforeEach
  void run() throws IOException {
    Files.writeString(
        folder.resolve("clientele.yaml"),
        """
        name: Calls
        sources: {calls: {file: calls.csv, events: {case: no, activity: what, at: at}}}
        """);
    Files.writeString(
        folder.resolve("calls.csv"), "no,what,at\nc1,ask,2026-01-01\nc1,thank,2026-01-02\n");
    assertThat(Outcome.of("run", folder).code()).isZero();
  }

  @Test
  void the_events_of_a_run_become_a_log() throws IOException {
    Path log = folder.resolve("calls.xes");
    Outcome done = Outcome.of("export", "events", log, "--workspace", folder);
    assertThat(done.out()).contains("holds 2 events of `calls`");
    assertThat(Files.readString(log)).contains("<trace>").contains("value=\"thank\"");
    assertThat(Outcome.of("export", "events", log, "--workspace", folder).code()).isEqualTo(2);
  }

  @Test
  void every_form_is_written_and_others_are_refused() {
    for (String form : new String[] {"ocel-json", "ocel-xml", "ocel-sqlite"}) {
      Path log = folder.resolve("calls." + form);
      assertThat(Outcome.of("export", "events", log, "--as", form, "--workspace", folder).code())
          .isZero();
      assertThat(log).isNotEmptyFile();
    }
    Outcome other = Outcome.of("export", "events", "x", "--as", "mxml", "--workspace", folder);
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("ocel-json");
    Outcome unknown = Outcome.of("export", "events", "x", "--source", "web", "--workspace", folder);
    assertThat(unknown.err()).contains("name one: calls");
  }
}
