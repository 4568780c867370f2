package io.clientele.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.check.result.ResponseResult;
import io.clientele.check.result.ResponseResult.Effect;
import io.clientele.check.result.ResponseResult.Figure;
import io.clientele.check.result.ResponseResult.Stretch;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.view.Fact;
import io.clientele.view.Report;
import io.clientele.view.pages.ResponsesPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResponsePagesTest {
  @ParameterizedTest
  @CsvSource({
    "data changed, the data behind it changed since it was first taken",
    "not repeatable, the same data gave another figure than before: do not rely on it"
  })
  void a_reading_that_is_not_what_it_was_says_so(String repeated, String said) {
    assertThat(facts(repeated)).contains(Fact.of("Reading", said));
  }

  @ParameterizedTest
  @CsvSource({"first taken", "same again"})
  void a_first_run_and_a_second_show_the_same(String repeated) {
    assertThat(facts(repeated)).isEqualTo(facts("")).isNotEmpty();
  }

  @Test
  void a_loop_that_nothing_was_measured_for_says_why() {
    assertThat(page(effect("")).loops().get(0).sentence())
        .isEqualTo("has only 3 answers before the work");
  }

  private static List<Fact> facts(String repeated) {
    return page(effect(repeated)).loops().get(0).facts();
  }

  private static ResponsesPage page(Effect effect) {
    TestResults results = new TestResults();
    results.responses =
        new ResponseResult(
            List.of(),
            List.of(),
            List.of(),
            List.of(effect),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Model empty = Model.of(Folder.of(Path.of("."), List.of()));
    return ResponsesPage.of(new Report(empty, results, List.of()));
  }

  private static Effect effect(String repeated) {
    Figure none =
        new Figure(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), 3);
    Stretch never = new Stretch(OptionalDouble.empty(), Optional.empty(), Optional.empty());
    return new Effect(
        "LOOP-1",
        "RESP-1",
        "POINT-1",
        1,
        never,
        none,
        never,
        none,
        none,
        OptionalDouble.empty(),
        false,
        "unmeasurable",
        "has only 3 answers before the work",
        repeated,
        Optional.of(LocalDate.of(2026, 5, 1)),
        OptionalInt.of(12));
  }
}
