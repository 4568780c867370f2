package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One journey as text. */
final class ReportTest {
  private static final Example EXAMPLE = Example.once();

  @TempDir private Path folder;

  @Test
  void a_journey_is_told_with_its_figures_its_stages_and_where_cases_depart() {
    Outcome told = Outcome.of("report", "JOURNEY-001", EXAMPLE.folder().toString());

    assertThat(told.code()).isZero();
    assertThat(told.out())
        .contains("JOURNEY-001")
        .containsPattern("Which stage loses most\\?\\R  \\S.*\\d %")
        .containsPattern("Conformance: do they follow it\\? +\\d+\\.\\d %")
        .containsPattern("Needs Assessment +\\d+\\.\\d % \\(95 % \\d")
        .containsPattern("Skipped +Needs Assessment +[\\d,]+ +\\d");
  }

  @Test
  void the_canvas_is_told_block_by_block_with_the_empty_ones() {
    Path example = ArchitectureMap.ROOT.resolve("examples/retail-bank");
    assertThat(Outcome.answer("report", "canvas", example))
        .contains("Affluent Professionals  CUST-SEG-001 (segment, ")
        .containsPattern("(?m)^Customer segments  ");
    assertThat(Outcome.answer("report", "canvas", folder))
        .startsWith("9 blocks of nine are empty")
        .contains("\n  empty\n");
  }

  @Test
  void what_is_no_journey_is_refused() {
    Outcome told = Outcome.of("report", "CUST-SEG-001", EXAMPLE.folder().toString());

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("`CUST-SEG-001` is a segment, no journey");
  }
}
