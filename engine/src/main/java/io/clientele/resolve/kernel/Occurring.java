package io.clientele.resolve.kernel;

/**
 * The levels that occur between two clusters, each comparison by itself: found out no further than
 * a guard asks, and once.
 */
final class Occurring {
  private final Plan plan;
  private final Traits one;
  private final Traits other;
  private final int[] found;
  private final boolean[] complete;

  Occurring(Plan plan, Traits one, Traits other) {
    this.plan = plan;
    this.one = one;
    this.other = other;
    this.found = new int[plan.patterns().size()];
    this.complete = new boolean[found.length];
  }

  /** Whether some two rows have one of the levels; bit n stands for level n. */
  boolean any(int comparison, int levels) {
    if ((found[comparison] & levels) == 0 && !complete[comparison]) {
      complete[comparison] = !seek(comparison, levels);
    }
    return (found[comparison] & levels) != 0;
  }

  private boolean seek(int comparison, int levels) {
    Comparison compared = plan.patterns().comparison(comparison);
    Distinct first = one.values(comparison);
    Distinct second = other.values(comparison);
    Rows rows = plan.rows();
    for (int i = 0; i < first.size(); i++) {
      int a = rows.start(first.row(i));
      for (int j = 0; j < second.size(); j++) {
        int level = compared.level(rows.cells(), a, rows.start(second.row(j)));
        found[comparison] |= 1 << level;
        if (((levels >>> level) & 1) == 1) {
          return true;
        }
      }
    }
    return false;
  }
}
