package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.finding.Finding;
import io.clientele.model.matching.Matching;
import io.clientele.model.matching.Seen;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that look other than those from which the weights were learned. */
final class DriftTest {
  @TempDir Path folder;

  private static Seen seen(long size, double missing, double exact, double slip, double different) {
    return new Seen(
        size,
        size,
        List.of(
            new Seen.Field(
                "phone",
                missing,
                List.of(
                    new Seen.Share("missing", missing),
                    new Seen.Share("different", different),
                    new Seen.Share("slip", slip),
                    new Seen.Share("exact", exact)))));
  }

  @Test
  void the_index_is_the_sum_of_differences_times_the_logarithm_of_the_ratio() {
    Seen before = seen(1_000_000_000, 0.1, 0.6, 0.2, 0.1);
    Seen now = seen(1_000_000_000, 0.2, 0.4, 0.2, 0.2);
    List<Drift> drifts = Drift.between("person", before, now);
    double expected = 2 * 0.1 * Math.log(2) - 0.2 * Math.log(0.4 / 0.6);
    assertThat(drifts).hasSize(2);
    assertThat(drifts.get(1).index()).isCloseTo(expected, within(1e-6));
    assertThat(drifts.get(1).verdict()).isEqualTo(Stability.Verdict.SOME);
    assertThat(drifts.get(1).level()).isEqualTo("exact");
    double lacking = 0.1 * Math.log(2) - 0.1 * Math.log(0.8 / 0.9);
    assertThat(drifts.get(0).index()).isCloseTo(lacking, within(1e-6));
    assertThat(drifts.get(0).verdict()).isEqualTo(Stability.Verdict.NONE);
  }

  @Test
  void what_looks_the_same_has_no_index_and_a_column_that_is_gone_a_large_one() {
    Seen same = seen(5_000, 0.1, 0.6, 0.2, 0.1);
    assertThat(Drift.between("person", same, same))
        .allSatisfy(each -> assertThat(each.index()).isZero());
    assertThat(Drift.between("person", same, new Seen(5_000, 5_000, List.of())))
        .singleElement()
        .satisfies(each -> assertThat(each.among()).isEqualTo("records"))
        .satisfies(each -> assertThat(each.now()).isEqualTo(1))
        .satisfies(each -> assertThat(each.verdict()).isEqualTo(Stability.Verdict.LARGE));
  }

  @Test
  void of_a_handful_of_records_nothing_is_said_that_chance_may_have_done() {
    Seen before = seen(12, 0.1, 0.6, 0.2, 0.1);
    Seen now = seen(12, 0.2, 0.4, 0.2, 0.2);
    assertThat(Drift.between("person", before, now))
        .allSatisfy(each -> assertThat(each.verdict()).isEqualTo(Stability.Verdict.NONE));
    assertThat(Drift.between("person", new Seen(0, 0, before.fields()), now)).isEmpty();
  }

  /** The table of chi-square at one in a hundred, as any book of statistics prints it. */
  @ParameterizedTest
  @CsvSource({"1, 6.635", "2, 9.210", "3, 11.345", "4, 13.277", "5, 15.086", "6, 16.812"})
  void what_chance_seldom_exceeds_is_within_a_hundredth_of_the_table(int freedom, double table) {
    assertThat(Stability.seldom(freedom)).isCloseTo(table, within(0.03 * table));
  }

  @Test
  void a_run_remembers_what_it_saw_and_the_next_one_says_what_shifted() {
    try (World world = new World(folder)) {
      new Crowd(5).fill(world.engine(), 300);
      Resolution first = world.resolve();
      assertThat(first.findings()).extracting(Finding::code).doesNotContain("CLT059");
      Options after =
          World.OPTIONS.after(Matching.written(new SourceFile(Matching.PINNED, first.model())));
      assertThat(after.seen("person"))
          .hasValueSatisfying(seen -> assertThat(seen.links()).isEqualTo(first.links()));
      assertThat(codes(Resolver.run(world.engine(), world.ledger(), after)))
          .doesNotContain("CLT059");
      world.engine().run("update record set phones = [] where source = 'crm'");
      Resolution shifted = Resolver.run(world.engine(), world.ledger(), after);
      assertThat(shifted.findings())
          .filteredOn(each -> each.code().equals("CLT059"))
          .extracting(Finding::message)
          .anySatisfy(each -> assertThat(each).contains("of person records lack `phone`", "large"));
      assertThat(world.lines("select field from match_drift where verdict <> 'none'"))
          .allSatisfy(each -> assertThat(each).contains("phone"));
    }
  }

  private static List<String> codes(Resolution resolution) {
    return resolution.findings().stream().map(Finding::code).toList();
  }
}
