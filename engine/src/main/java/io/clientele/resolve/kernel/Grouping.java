package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups rows by the keys of one rule: an open-addressing table of one representative row a group,
 * then a counting scatter. Groups above a size are taken out and named.
 */
final class Grouping {
  private final Rows rows;
  private final Rule rule;
  private final int[] slots;
  private final int[] groups;
  private final int[] first;
  private final int[] sizes;
  private int count;

  Grouping(Rows rows, Rule rule) {
    this.rows = rows;
    this.rule = rule;
    this.slots = rule.slots().stream().mapToInt(slot -> slot).toArray();
    this.groups = new int[rows.count()];
    this.first = new int[rows.count()];
    this.sizes = new int[rows.count()];
    assign();
  }

  /** The groups of two to so many rows. */
  Blocks blocks(int most) {
    int[] next = new int[count];
    int[] starts = new int[count + 1];
    int blocks = 0;
    long pairs = 0;
    for (int group = 0; group < count; group++) {
      boolean kept = sizes[group] > 1 && sizes[group] <= most;
      next[group] = kept ? starts[blocks] : -1;
      if (kept) {
        starts[blocks + 1] = starts[blocks] + sizes[group];
        pairs += (long) sizes[group] * (sizes[group] - 1) / 2;
        blocks++;
      }
    }
    return new Blocks(scatter(next, starts[blocks]), Arrays.copyOf(starts, blocks + 1), pairs);
  }

  /** The groups of more rows, named by their values; their rows are flagged for the rule. */
  List<Generic> tooLarge(int most, Plan plan, int bit) {
    List<Generic> found = new ArrayList<>();
    for (int group = 0; group < count; group++) {
      if (sizes[group] > most) {
        found.add(new Generic(rule.name(), rule.values(first[group], plan.layout()), sizes[group]));
      }
    }
    if (!found.isEmpty()) {
      flag(most, plan.flags(), 1 << bit);
    }
    return found;
  }

  private void flag(int most, int flags, int bit) {
    for (int row = 0; row < groups.length; row++) {
      if (groups[row] >= 0 && sizes[groups[row]] > most) {
        rows.cells()[rows.start(row) + flags] |= bit;
      }
    }
  }

  private int[] scatter(int[] next, int total) {
    int[] placed = new int[total];
    for (int row = 0; row < groups.length; row++) {
      int group = groups[row];
      if (group >= 0 && next[group] >= 0) {
        placed[next[group]++] = row;
      }
    }
    return placed;
  }

  private void assign() {
    int[] table = new int[Integer.highestOneBit(Math.max(8, groups.length)) * 4];
    for (int row = 0; row < groups.length; row++) {
      groups[row] = isComplete(row) ? group(table, row) : -1;
      if (groups[row] >= 0) {
        sizes[groups[row]]++;
      }
    }
  }

  private boolean isComplete(int row) {
    for (int slot : slots) {
      if (rows.cells()[rows.start(row) + slot] == 0) {
        return false;
      }
    }
    return true;
  }

  private int group(int[] table, int row) {
    int mask = table.length - 1;
    int slot = hash(row) & mask;
    while (table[slot] != 0 && !isEqual(first[table[slot] - 1], row)) {
      slot = (slot + 1) & mask;
    }
    if (table[slot] == 0) {
      first[count] = row;
      table[slot] = ++count;
    }
    return table[slot] - 1;
  }

  private int hash(int row) {
    long hash = 0;
    for (int slot : slots) {
      hash = (hash ^ rows.cells()[rows.start(row) + slot]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash >>> 20);
  }

  private boolean isEqual(int a, int b) {
    for (int slot : slots) {
      if (rows.cells()[rows.start(a) + slot] != rows.cells()[rows.start(b) + slot]) {
        return false;
      }
    }
    return true;
  }
}
