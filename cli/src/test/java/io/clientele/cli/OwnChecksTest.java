package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace with a check of its own and its page, both taken from the manual. */
final class OwnChecksTest {
  private static final Path MANUAL =
      ArchitectureMap.ROOT.resolve("docs/how-to/write-your-own-check.md");

  @TempDir private Path folder;

  @BeforeEach
  void follow_the_manual() throws IOException {
    String manual = Files.readString(MANUAL);
    write("checks/segments.yaml", between(manual, "```yaml\n", "```\n"));
    write("checks/BANK-001.md", between(manual, "````markdown\n", "````\n"));
    write("clientele.yaml", "name: bank\n");
    write(
        "segment.yaml",
        """
        customerID: SEG-1
        title: Students
        description: People who learn
        orgUnitTitle: Retail
        customerLifetimeValue: {value: 200, currency: EUR}
        acquisitionChannels: [branch]
        """);
  }

  @Test
  void the_page_in_the_manual_is_true() {
    Outcome test = Outcome.of("test", folder);
    assertThat(test.out()).isEqualTo("true      checks/BANK-001.md\n1 page, all true\n");
    assertThat(test.code()).isZero();
  }

  @Test
  void a_page_that_is_not_true_is_shown_line_by_line_and_accepted_on_demand() throws IOException {
    Path page = folder.resolve("checks/BANK-001.md");
    String before = Files.readString(page);
    Files.writeString(page, before.replace("is worth 200 and", "is worth 300 and"));
    Outcome test = Outcome.of("test", folder);
    assertThat(test.code()).isEqualTo(1);
    assertThat(test.out())
        .contains(
            "not true  checks/BANK-001.md\n", "  - segment.yaml:6:22", "  + segment.yaml:6:22")
        .endsWith("1 page, 1 not true\n");
    assertThat(Outcome.of("test", "--accept", folder).code()).isZero();
    assertThat(Files.readString(page)).isEqualTo(before);
  }

  @Test
  void its_findings_are_in_every_output_and_follow_the_settings() throws IOException {
    assertThat(Outcome.of("check", folder).out())
        .contains("warning BANK-001: segment `Students` is worth 200 and is won in branches");
    assertThat(Outcome.of("check", "--format", "sarif", folder).out())
        .contains("\"ruleId\" : \"BANK-001\"", "A small segment keeps a branch");
    write(
        "clientele.yaml",
        "name: bank\nsuppressions: [{code: BANK-001, reason: the branch closes in May}]\n");
    assertThat(Outcome.of("check", folder).out())
        .doesNotContain("BANK-001")
        .contains("1 finding suppressed with a reason");
  }

  @Test
  void a_baseline_lets_an_old_workspace_start_clean() {
    assertThat(Outcome.of("check", folder).code()).isEqualTo(1);
    Outcome written = Outcome.of("check", "--write-baseline", folder);
    assertThat(written.out()).contains("findings are now known in ");
    assertThat(written.code()).isZero();
    Outcome check = Outcome.of("check", folder);
    assertThat(check.code()).isZero();
    assertThat(check.out())
        .startsWith("no findings\n")
        .contains(" known findings in baseline.json");
  }

  @Test
  void a_check_that_cannot_be_used_fails_both_commands() throws IOException {
    write(
        "checks/broken.yaml",
        "code: BANK-002\ntitle: x\nselect: {kind: segment}\nwhen: ownr = 1\nmessage: m\n");
    Outcome check = Outcome.of("check", folder);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("error CLT111", " --> checks/broken.yaml:4:7");
    write("checks/broken.yaml", "code: 7\n");
    assertThat(Outcome.of("test", folder).code()).isEqualTo(1);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf("\n" + end, from) + 1);
  }
}
