package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.ledger.Decision;
import io.clientele.ledger.Decision.Verdict;
import io.clientele.ledger.RecordKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stewards decided that cannot all hold, or is about nobody. */
final class DecidedTest {
  private static Decision decision(String a, String b, Verdict verdict, String author, int day) {
    return new Decision(
        new RecordKey("crm", a),
        new RecordKey("crm", b),
        verdict,
        "",
        author,
        LocalDate.of(2026, 5, day));
  }

  private static List<Finding> findings(List<Decision> decisions, String... keys) {
    Decided decided = new Decided(decisions, List.of());
    decided.of(List.of(keys).stream().map(key -> new RecordKey("crm", key)).toList());
    return decided.findings();
  }

  private static List<Decision> circle() {
    return new ArrayList<>(
        List.of(
            decision("a", "b", Verdict.MATCH, "ann", 4),
            decision("b", "c", Verdict.MATCH, "bo", 19),
            decision("a", "c", Verdict.NEVER, "cy", 20)));
  }

  @Test
  void matches_that_join_two_records_which_are_never_one_are_named_with_authors_and_days() {
    assertThat(findings(circle(), "a", "b", "c"))
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo("CLT057"))
        .satisfies(
            each ->
                assertThat(each.message())
                    .isEqualTo(
                        "`crm:a` and `crm:c` are never one party (cy on 2026-05-20), but matches"
                            + " make them one: `crm:a` and `crm:b` (ann on 2026-05-04), `crm:b` and"
                            + " `crm:c` (bo on 2026-05-19)"))
        .satisfies(each -> assertThat(each.help()).contains("withdrawn"));
  }

  @Test
  void of_many_matches_the_fewest_that_join_the_two_are_named() {
    List<Decision> decisions = circle();
    decisions.add(decision("b", "d", Verdict.MATCH, "ann", 5));
    decisions.add(decision("d", "e", Verdict.MATCH, "ann", 5));
    decisions.add(decision("c", "e", Verdict.MATCH, "ann", 5));
    assertThat(findings(decisions, "a", "b", "c", "d", "e"))
        .singleElement()
        .satisfies(each -> assertThat(each.message()).doesNotContain("crm:d"));
  }

  @Test
  void what_was_taken_back_contradicts_nothing() {
    List<Decision> decisions = circle();
    decisions.set(1, decision("b", "c", Verdict.WITHDRAWN, "bo", 21));
    assertThat(findings(decisions, "a", "b", "c")).isEmpty();
  }

  @Test
  void a_decision_about_records_that_are_gone_is_counted_and_joins_nothing() {
    assertThat(findings(circle(), "a", "c"))
        .singleElement()
        .satisfies(each -> assertThat(each.code()).isEqualTo("CLT058"))
        .satisfies(
            each ->
                assertThat(each.message())
                    .isEqualTo(
                        "2 decisions are about records that are not there, or are no two of one"
                            + " kind: `crm:a` and `crm:b` (match, ann on 2026-05-04), `crm:b` and"
                            + " `crm:c` (match, bo on 2026-05-19)"));
  }

  @Test
  void the_last_supposition_counts_instead_of_what_was_decided() {
    Decision supposed = decision("c", "a", Verdict.WITHDRAWN, "cy", 22);
    Decided decided = new Decided(circle(), List.of(supposed));
    decided.of(
        List.of(new RecordKey("crm", "a"), new RecordKey("crm", "b"), new RecordKey("crm", "c")));
    assertThat(decided.findings()).isEmpty();
  }

  @Test
  void a_run_says_so_and_obeys_the_matches(@TempDir Path folder) {
    try (World world = new World(folder)) {
      world.person("crm", "a", "Ada,Byron,1985-12-10,,,Low Road,1,99001,York");
      world.person("crm", "b", "Zoe,Quist,1971-02-03,,,Far Lane,9,99555,Hull");
      world.person("crm", "c", "Ivo,Marsh,1965-07-30,,,Mid Lane,4,99777,Bath");
      world.ledger().decide(circle());
      Resolution resolution = world.resolve();
      assertThat(resolution.findings()).extracting(Finding::code).containsOnlyOnce("CLT057");
      assertThat(world.party("crm", "c")).isEqualTo(world.party("crm", "a"));
    }
  }
}
