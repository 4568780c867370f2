package io.clientele.resolve.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words the refusal of a run that would compare too many pairs. */
final class Budget {
  private final Plan plan;
  private final Candidates candidates;

  Budget(Plan plan, Candidates candidates) {
    this.plan = plan;
    this.candidates = candidates;
  }

  TooLarge refusal(List<Workload> work, long budget) {
    String rules =
        work.stream()
            .map(rule -> "`%s` %,d".formatted(rule.rule(), rule.pairs()))
            .collect(Collectors.joining(", "));
    String sentence =
        "comparing %,d pairs would exceed the budget of %,d (%s)"
            .formatted(candidates.pairs(), budget, rules);
    Workload loosest = work.stream().max(Comparator.comparingLong(Workload::pairs)).orElseThrow();
    return new TooLarge(sentence, advice(work.indexOf(loosest), loosest, budget));
  }

  private String advice(int rule, Workload loosest, long budget) {
    long rest = budget - (candidates.pairs() - loosest.pairs());
    Optional<Narrowing.Narrower> narrower =
        new Narrowing(plan, candidates.most()).of(plan.rules().get(rule), rest);
    String suggestion =
        narrower
            .map(
                found ->
                    "in `resolve.yaml` write the rule `[%s]` in place of `%s`: %,d pairs; "
                        .formatted(String.join(", ", found.keys()), loosest.rule(), found.pairs()))
            .orElse("");
    return "%sits largest block is `%s` on %,d records: clear it if it is a filler, or raise `pairs`"
        .formatted(suggestion, loosest.value(), loosest.largest());
  }
}
