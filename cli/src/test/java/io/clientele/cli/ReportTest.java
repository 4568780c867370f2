package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One journey as text. */
final class ReportTest {
  private static final Example EXAMPLE = Example.once();

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
  void what_is_no_journey_is_refused() {
    Outcome told = Outcome.of("report", "CUST-SEG-001", EXAMPLE.folder().toString());

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("`CUST-SEG-001` is a segment, no journey");
  }
}
