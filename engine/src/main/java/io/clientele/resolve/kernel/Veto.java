package io.clientele.resolve.kernel;

import io.clientele.model.matching.Condition;
import io.clientele.model.matching.GuardRule;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A declared guard made ready to be asked of many patterns: each condition is a comparison and a
 * bit for each level that it looks for, level 0 being one that could not be compared.
 */
final class Veto implements IntPredicate {
  private static final String IDENTIFIER = "identifier";
  private final Patterns patterns;
  private final List<String> identifiers;
  private final int[][] refuses;
  private final int[][] unless;

  Veto(GuardRule rule, List<String> identifiers, Patterns patterns) {
    this.patterns = patterns;
    this.identifiers = identifiers;
    this.refuses = rule.refuses().stream().map(this::compiled).toArray(int[][]::new);
    this.unless =
        rule.unless().stream().map(condition -> compiled(List.of(condition))).toArray(int[][]::new);
  }

  /** Comparisons and their bits in turn; of {@code identifier} one pair for each type. */
  private int[] compiled(List<Condition> conditions) {
    int[] all = new int[2 * conditions.size() * Math.max(1, identifiers.size())];
    int next = 0;
    for (Condition condition : conditions) {
      boolean every = condition.comparison().equals(IDENTIFIER);
      for (String name : every ? identifiers : List.of(condition.comparison())) {
        int comparison = patterns.index(name);
        all[next++] = comparison;
        all[next++] = bits(condition, comparison);
      }
    }
    return java.util.Arrays.copyOf(all, next);
  }

  private int bits(Condition condition, int comparison) {
    int bits = 0;
    for (String level : condition.levels()) {
      int at = comparison < 0 ? -1 : patterns.comparison(comparison).levels().indexOf(level);
      bits |= level.equals(Condition.MISSING) ? 1 : at < 0 ? 0 : 1 << (at + 1);
    }
    return condition.isNot() ? ~bits : bits;
  }

  @Override
  public boolean test(int pattern) {
    for (int[] conditions : refuses) {
      if (all(conditions, pattern)) {
        return !isLifted(pattern);
      }
    }
    return false;
  }

  private boolean all(int[] conditions, int pattern) {
    for (int k = 0; k < conditions.length; k += 2) {
      if (!holds(conditions, k, pattern)) {
        return false;
      }
    }
    return true;
  }

  /** Any of the conditions, and of those on identifiers any type, lifts the guard. */
  private boolean isLifted(int pattern) {
    for (int[] conditions : unless) {
      for (int k = 0; k < conditions.length; k += 2) {
        if (holds(conditions, k, pattern)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the data have no columns for is missing in every pair. */
  private boolean holds(int[] conditions, int k, int pattern) {
    int level = conditions[k] < 0 ? 0 : patterns.level(pattern, conditions[k]);
    return ((conditions[k + 1] >>> level) & 1) == 1;
  }
}
