package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.DataCode;
import io.clientele.check.rules.Rules;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} answers without any results. */
class ExplainTest {
  @TempDir private Path folder;

  @Test
  void a_code_prints_its_page() {
    Outcome outcome = Outcome.of("explain", "clt204");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("CLT204", "## What it finds", "## Why it matters", "## Repaired");
  }

  @Test
  void an_unknown_code_is_answered_with_the_nearest() {
    Outcome outcome = Outcome.of("explain", "CLT2044");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("no code is called `CLT2044`").contains("`CLT204`");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void nothing_lists_every_code() {
    Outcome outcome = Outcome.of("explain");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.lines()).hasSize(Rules.ALL.size() + DataCode.values().length).isSorted();
  }

  @Test
  void records_without_results_are_answered_with_the_next_step() {
    Outcome outcome = Outcome.of("explain", "crm:1", "web:2", "--workspace", folder);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("there are no results yet").contains("clientele run");
  }

  @Test
  void words_that_are_no_records_are_refused() {
    Outcome outcome = Outcome.of("explain", "one", "two", "--workspace", Example.once().folder());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("`one` is not a record: write SOURCE:KEY");
  }

  @Test
  void records_that_do_not_exist_are_named() {
    Outcome outcome =
        Outcome.of("explain", "crm:nobody", "web:no", "--workspace", Example.once().folder());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("crm:nobody").doesNotContain("Exception");
  }

  @Test
  void a_drawing_of_what_cannot_be_drawn_is_refused() {
    Path file = folder.resolve("x.svg");
    assertThat(Outcome.of("explain", "CLT204", "--svg", file).err()).contains("two records");
    assertThat(Outcome.of("resolve", folder, "--svg", file).err()).contains("`--curve`");
    assertThat(file).doesNotExist();
  }
}
