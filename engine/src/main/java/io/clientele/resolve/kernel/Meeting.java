package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.List;

/** Says which rules bring two rows together. */
final class Meeting {
  private final int keys;
  private final int flags;
  private final int[] masks;

  Meeting(Plan plan) {
    this.keys = plan.keys();
    this.flags = plan.flags();
    this.masks = plan.rules().stream().mapToInt(Rule::mask).toArray();
  }

  /** Whether one of the first so many rules meets the pair and its block was not too large. */
  boolean within(int rules, int[] cells, int a, int b) {
    if (rules == 0) {
      return false;
    }
    int equal = equal(cells, a, b);
    int refused = cells[a + flags];
    for (int rule = 0; rule < rules; rule++) {
      if ((equal & masks[rule]) == masks[rule] && ((refused >>> rule) & 1) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether any rule does. */
  boolean any(Rows rows, int rowA, int rowB) {
    return within(masks.length, rows.cells(), rows.start(rowA), rows.start(rowB));
  }

  /** All that do, with what the two share. */
  List<Met> all(Plan plan, int rowA, int rowB) {
    int[] cells = plan.rows().cells();
    int a = plan.rows().start(rowA);
    int equal = equal(cells, a, plan.rows().start(rowB));
    List<Met> all = new ArrayList<>();
    for (int rule = 0; rule < masks.length; rule++) {
      boolean refused = ((cells[a + flags] >>> rule) & 1) != 0;
      if ((equal & masks[rule]) == masks[rule] && !refused) {
        Rule met = plan.rules().get(rule);
        all.add(new Met(met.name(), met.values(rowA, plan.layout())));
      }
    }
    return all;
  }

  private int equal(int[] cells, int a, int b) {
    int equal = 0;
    for (int k = 0; k < keys; k++) {
      int value = cells[a + k];
      equal |= value != 0 && value == cells[b + k] ? 1 << k : 0;
    }
    return equal;
  }
}
