package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a key that makes a rule selective enough: a refusal should say what would pass. */
final class Narrowing {
  private final Plan plan;
  private final int most;

  /**
   * @param most the largest block that is walked
   */
  Narrowing(Plan plan, int most) {
    this.plan = plan;
    this.most = most;
  }

  /** A narrower rule and its pairs. */
  record Narrower(List<String> keys, long pairs) {}

  /**
   * The narrower rule that keeps the most pairs within a budget, or else the one with the fewest.
   */
  Optional<Narrower> of(Rule rule, long budget) {
    List<Narrower> within = new ArrayList<>();
    List<Narrower> beyond = new ArrayList<>();
    for (int slot = 0; slot < plan.keys(); slot++) {
      Column column = plan.layout().column(slot);
      if (!rule.slots().contains(slot) && column.filled() * 2 > plan.rows().count()) {
        Narrower narrower = narrower(rule, slot, column.name());
        (narrower.pairs() <= budget ? within : beyond).add(narrower);
      }
    }
    return within.isEmpty()
        ? beyond.stream().min(java.util.Comparator.comparingLong(Narrower::pairs))
        : within.stream().max(java.util.Comparator.comparingLong(Narrower::pairs));
  }

  private Narrower narrower(Rule rule, int slot, String name) {
    List<String> keys = new ArrayList<>(rule.keys());
    List<Integer> slots = new ArrayList<>(rule.slots());
    keys.add(name);
    slots.add(slot);
    long pairs = new Grouping(plan.rows(), Rule.of(keys, slots)).blocks(most).pairs();
    return new Narrower(keys, pairs);
  }
}
