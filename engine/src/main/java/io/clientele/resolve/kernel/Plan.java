package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What one population allows of what is declared: the packed rows and everything that reads them.
 *
 * @param flags the place of a row's flags: bit r set when rule r does not hold for it
 * @param training by place of the comparison, each a set that is exact
 * @param sure likewise
 */
record Plan(
    Rows rows,
    int keys,
    int flags,
    Layout layout,
    Patterns patterns,
    List<Rule> rules,
    List<Guard> guards,
    List<int[]> training,
    List<int[]> sure) {
  int pattern(int rowA, int rowB) {
    return patterns.of(rows.cells(), rows.start(rowA), rows.start(rowB));
  }

  /** The guard that refuses a pattern. */
  Optional<Guard> guard(int pattern) {
    return guards.stream().filter(guard -> guard.test(patterns, pattern)).findFirst();
  }

  /** The name of the guard that refuses a pattern. */
  Optional<String> veto(int pattern) {
    return guard(pattern).map(Guard::name);
  }

  /** Whether a guard keeps all that is joined to two such rows apart. */
  boolean holdsApart(int pattern) {
    for (Guard guard : guards) {
      if (!guard.ofLink() && guard.test(patterns, pattern)) {
        return true;
      }
    }
    return false;
  }

  /** The same of two rows, comparing no more than guards ask for. */
  boolean holdsApart(int rowA, int rowB) {
    for (Guard guard : guards) {
      if (!guard.ofLink() && refuses(guard, rowA, rowB)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one guard refuses two rows. */
  boolean refuses(Guard guard, int rowA, int rowB) {
    int a = rows.start(rowA);
    int b = rows.start(rowB);
    IntUnaryOperator levels = c -> patterns.comparison(c).level(rows.cells(), a, b);
    return guard.refusal().test(levels);
  }

  /** Whether a guard refuses the link of two such rows, though they may be one through others. */
  boolean refusesLink(int pattern) {
    for (Guard guard : guards) {
      if (guard.ofLink() && guard.test(patterns, pattern)) {
        return true;
      }
    }
    return false;
  }

  List<Compared> compared(int rowA, int rowB) {
    int pattern = pattern(rowA, rowB);
    List<Compared> compared = new ArrayList<>();
    for (int c = 0; c < patterns.size(); c++) {
      int level = patterns.level(pattern, c);
      Comparison comparison = patterns.comparison(c);
      if (level > 0) {
        boolean rare = comparison.weighsFrequency() && level == comparison.exact();
        String name = comparison.levels().get(level - 1);
        compared.add(
            new Compared(
                comparison.name(),
                level,
                name,
                rare ? agreed(comparison.slot(), rowA, rowB) : List.of(),
                by(comparison, rowA, rowB)));
      }
    }
    return compared;
  }

  private List<String> agreed(int slot, int rowA, int rowB) {
    Column column = layout.column(slot);
    int[] shared = rows.shared(slot, rowA, rowB);
    return shared.length == 0
        ? List.of(column.value(rowA))
        : Arrays.stream(shared).mapToObj(column.values()::value).toList();
  }

  private String by(Comparison comparison, int rowA, int rowB) {
    int codeA = rows.code(rowA);
    int codeB = rows.code(rowB);
    if (!(comparison instanceof BestOfSeveral several) || (codeA | codeB) >= 0) {
      return "";
    }
    Column column = layout.column(comparison.slot());
    long best = several.best(codeA, codeB);
    String one = column.value((int) (best >>> 32));
    String other = column.value((int) best);
    return one.equals(other) ? one : one + " and " + other;
  }
}
