package io.clientele.resolve.kernel;

import io.clientele.model.matching.Condition;
import io.clientele.model.matching.GuardRule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A declared guard made ready to be asked of many patterns: each condition is a comparison and a
 * bit for each level that it looks for, level 0 being one that could not be compared.
 */
final class Veto implements Guard.Refusal {
  private static final String IDENTIFIER = "identifier";
  private static final Set<String> LETTERS = Set.of("given", "family", "name", "address", "email");
  private final Patterns patterns;
  private final List<String> identifiers;
  private final int[][] refuses;
  private final int[][] unless;

  Veto(GuardRule rule, List<String> identifiers, Patterns patterns) {
    this.patterns = patterns;
    this.identifiers = identifiers;
    this.refuses = rule.refuses().stream().flatMap(this::lines).toArray(int[][]::new);
    this.unless =
        rule.unless().stream().map(condition -> compiled(List.of(condition))).toArray(int[][]::new);
  }

  /** A line that asks for an equal identifier is one line for each type. */
  private Stream<int[]> lines(List<Condition> line) {
    boolean each = line.stream().anyMatch(Veto::isEqualIdentifier);
    return each
        ? identifiers.stream().map(type -> compiled(of(line, type)))
        : Stream.of(compiled(line));
  }

  private static boolean isEqualIdentifier(Condition condition) {
    return condition.comparison().equals(IDENTIFIER)
        && !condition.isNot()
        && condition.levels().contains("exact");
  }

  private static List<Condition> of(List<Condition> line, String type) {
    return line.stream()
        .map(it -> isEqualIdentifier(it) ? new Condition(type, false, it.levels()) : it)
        .toList();
  }

  /** Comparisons and their bits in turn; of {@code identifier} one pair for each type. */
  private int[] compiled(List<Condition> conditions) {
    int[] all = new int[2 * conditions.size() * Math.max(1, identifiers.size())];
    int next = 0;
    for (Condition condition : cheapestFirst(conditions)) {
      boolean every = condition.comparison().equals(IDENTIFIER);
      for (String name : every ? identifiers : List.of(condition.comparison())) {
        int comparison = patterns.index(name);
        all[next++] = comparison;
        all[next++] = bits(condition, comparison);
      }
    }
    return Arrays.copyOf(all, next);
  }

  /** Likeness of letters costs a hundred times what equality does. */
  private static List<Condition> cheapestFirst(List<Condition> conditions) {
    return conditions.stream()
        .sorted(Comparator.comparing(condition -> LETTERS.contains(condition.comparison())))
        .toList();
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
  public boolean test(IntUnaryOperator levels) {
    for (int[] conditions : refuses) {
      if (all(conditions, levels)) {
        return !isLifted(levels);
      }
    }
    return false;
  }

  @Override
  public boolean may(Occurring levels) {
    return Arrays.stream(refuses).anyMatch(conditions -> may(conditions, levels))
        && Arrays.stream(unless).noneMatch(conditions -> lifts(conditions, levels));
  }

  private static boolean may(int[] conditions, Occurring levels) {
    for (int k = 0; k < conditions.length; k += 2) {
      if (!occurs(conditions[k], conditions[k + 1], levels)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a condition lifts the guard for every pair, as no pair has a level that it excludes.
   */
  private static boolean lifts(int[] conditions, Occurring levels) {
    for (int k = 0; k < conditions.length; k += 2) {
      if (!occurs(conditions[k], ~conditions[k + 1], levels)) {
        return true;
      }
    }
    return false;
  }

  private static boolean occurs(int comparison, int bits, Occurring levels) {
    return comparison < 0 ? (bits & 1) == 1 : levels.any(comparison, bits);
  }

  @Override
  public IntStream asked() {
    return Stream.concat(Arrays.stream(refuses), Arrays.stream(unless))
        .flatMapToInt(line -> IntStream.range(0, line.length / 2).map(k -> line[2 * k]))
        .filter(comparison -> comparison >= 0);
  }

  private boolean all(int[] conditions, IntUnaryOperator levels) {
    for (int k = 0; k < conditions.length; k += 2) {
      if (!holds(conditions, k, levels)) {
        return false;
      }
    }
    return true;
  }

  /** Any of the conditions, and of those on identifiers any type, lifts the guard. */
  private boolean isLifted(IntUnaryOperator levels) {
    for (int[] conditions : unless) {
      for (int k = 0; k < conditions.length; k += 2) {
        if (holds(conditions, k, levels)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the data have no columns for is missing in every pair. */
  private boolean holds(int[] conditions, int k, IntUnaryOperator levels) {
    int level = conditions[k] < 0 ? 0 : levels.applyAsInt(conditions[k]);
    return ((conditions[k + 1] >>> level) & 1) == 1;
  }
}
