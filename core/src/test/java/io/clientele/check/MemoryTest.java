package io.clientele.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is remembered never says anything else than a look would. */
final class MemoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Model MODEL =
      Model.of(
          Folder.of(
              Path.of("."),
              List.of(
                  new SourceFile(
                      "policy.yaml",
                      "{policyID: POL-1, title: Fair fees, validUntil: 2026-06-30, mail:"
                          + " a@b.de}"))));

  @Test
  void the_second_check_finds_what_the_first_one_found() {
    Memory memory = Memory.empty();
    List<Finding> first = findings(DAY.plusDays(1), memory);
    assertThat(first).extracting(Finding::code).contains("CLT502", "CLT906");
    assertThat(findings(DAY.plusDays(1), memory.next())).isEqualTo(first);
  }

  @Test
  void what_was_in_time_yesterday_is_overdue_today() {
    Memory memory = Memory.empty();
    assertThat(findings(DAY, memory)).extracting(Finding::code).doesNotContain("CLT502");
    assertThat(findings(DAY.plusDays(1), memory.next()))
        .extracting(Finding::code)
        .contains("CLT502");
  }

  private static List<Finding> findings(LocalDate day, Memory memory) {
    return Checks.run(new Facts(MODEL, Results.NONE, day, Optional.empty(), memory));
  }
}
