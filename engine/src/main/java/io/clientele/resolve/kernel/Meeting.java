package io.clientele.resolve.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says which rules bring two rows together. */
final class Meeting {
  private final int keys;
  private final int flags;
  private final int[] masks;
  private final Rows rows;

  Meeting(Plan plan) {
    this.rows = plan.rows();
    this.keys = plan.keys();
    this.flags = plan.flags();
    this.masks = plan.rules().stream().mapToInt(Rule::mask).toArray();
  }

  /**
   * Whether one of the first so many rules meets a pair and its block was not too large.
   *
   * @param equal the keys that are {@link #equal}
   * @param a where one of the two rows starts
   */
  boolean within(int rules, int equal, int[] cells, int a) {
    int refused = rules == 0 ? 0 : cells[a + flags];
    for (int rule = 0; rule < rules; rule++) {
      if ((equal & masks[rule]) == masks[rule] && ((refused >>> rule) & 1) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether any rule meets two records, by whichever of their values. */
  boolean any(int rowA, int rowB) {
    return within(masks.length, rows.code(rowA), rows.code(rowB));
  }

  private boolean within(int rules, int codeA, int codeB) {
    Variants variants = rows.variants();
    boolean met = false;
    for (int i = 0; i < variants.count(codeA) && !met; i++) {
      int a = rows.start(variants.row(codeA, i));
      for (int j = 0; j < variants.count(codeB) && !met; j++) {
        int equal = equal(rows.cells(), a, rows.start(variants.row(codeB, j)));
        met = within(rules, equal, rows.cells(), a);
      }
    }
    return met;
  }

  /**
   * Whether two records with several rows were met before these rows of theirs are by a rule: by an
   * earlier rule, or by rows before them.
   */
  boolean isBefore(int rule, int rowA, int rowB) {
    int codeA = rows.code(rowA);
    int codeB = rows.code(rowB);
    return within(rule, codeA, codeB) || firstOf(rule, codeA, codeB) != pair(rowA, rowB);
  }

  private static long pair(int rowA, int rowB) {
    return (long) rowA << 32 | rowB;
  }

  /** The first rows of two records that a rule meets. */
  private long firstOf(int rule, int codeA, int codeB) {
    Variants variants = rows.variants();
    for (int i = 0; i < variants.count(codeA); i++) {
      for (int j = 0; j < variants.count(codeB); j++) {
        int rowA = variants.row(codeA, i);
        int rowB = variants.row(codeB, j);
        if (meets(rule, rowA, rowB)) {
          return pair(rowA, rowB);
        }
      }
    }
    return -1;
  }

  private boolean meets(int rule, int rowA, int rowB) {
    int a = rows.start(rowA);
    int equal = equal(rows.cells(), a, rows.start(rowB));
    boolean refused = (rows.cells()[a + flags] >>> rule & 1) != 0;
    return (equal & masks[rule]) == masks[rule] && !refused;
  }

  /** All that do, with what the two share. */
  List<Met> all(Plan plan, int rowA, int rowB) {
    Set<Met> all = new LinkedHashSet<>();
    Variants variants = rows.variants();
    int codeA = rows.code(rowA);
    int codeB = rows.code(rowB);
    for (int rule = 0; rule < masks.length; rule++) {
      Rule met = plan.rules().get(rule);
      for (int i = 0; i < variants.count(codeA); i++) {
        int row = variants.row(codeA, i);
        for (int j = 0; j < variants.count(codeB); j++) {
          if (meets(rule, row, variants.row(codeB, j))) {
            all.add(new Met(met.name(), met.values(row, plan.layout())));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** A bit for each key that both rows have, and that is the same. */
  int equal(int[] cells, int a, int b) {
    int equal = 0;
    for (int k = 0; k < keys; k++) {
      int value = cells[a + k];
      equal |= value != 0 && value == cells[b + k] ? 1 << k : 0;
    }
    return equal;
  }
}
