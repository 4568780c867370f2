package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups rows by the keys of one rule, a record with several values once for each. Rows are sorted
 * by a hash of their keys, which passes over memory in order where a table would jump about in it;
 * groups then stand in the order of their first rows, so that a walk through them meets the rows
 * nearly in order. Groups above a size are taken out and named.
 */
final class Grouping {
  private final Rows rows;
  private final Rule rule;
  private final int[] slots;
  private final boolean several;

  /** Rows of group k from {@code starts[k]} to {@code starts[k + 1]}; none is alone. */
  private final int[] members;

  private final int[] starts;

  Grouping(Rows rows, Rule rule) {
    this.rows = rows;
    this.rule = rule;
    this.slots = rule.slots().stream().mapToInt(slot -> slot).toArray();
    this.several = (rule.mask() & rows.severalSlots()) != 0;
    long[] sorted = Radix.sorted(hashed());
    long[] heads = heads(sorted);
    this.starts = new int[heads.length + 1];
    for (int group = 0; group < heads.length; group++) {
      starts[group + 1] = starts[group] + upper(sorted[(int) heads[group]]);
    }
    this.members = new int[starts[heads.length]];
    for (int group = 0; group < heads.length; group++) {
      int from = (int) heads[group] - starts[group];
      for (int at = starts[group]; at < starts[group + 1]; at++) {
        members[at] = (int) sorted[from + at];
      }
      order(starts[group], starts[group + 1]);
    }
  }

  /** Rows beyond the records go behind their records. */
  private void order(int from, int to) {
    if (members[to - 1] >= rows.count()) {
      long[] byRecord = new long[to - from];
      Arrays.setAll(byRecord, k -> (long) rows.record(members[from + k]) << 32 | members[from + k]);
      Arrays.sort(byRecord);
      for (int k = 0; k < byRecord.length; k++) {
        members[from + k] = (int) byRecord[k];
      }
    }
  }

  /** The groups of two to so many rows. */
  Blocks blocks(int most) {
    int[] placed = new int[members.length];
    int[] begins = new int[starts.length];
    int blocks = 0;
    long pairs = 0;
    for (int group = 0; group + 1 < starts.length; group++) {
      int size = starts[group + 1] - starts[group];
      if (size <= most) {
        System.arraycopy(members, starts[group], placed, begins[blocks], size);
        begins[blocks + 1] = begins[blocks] + size;
        pairs += (long) size * (size - 1) / 2;
        blocks++;
      }
    }
    return new Blocks(
        Arrays.copyOf(placed, begins[blocks]), Arrays.copyOf(begins, blocks + 1), pairs);
  }

  /** The groups of more rows, named by their values; their rows are flagged for the rule. */
  List<Generic> tooLarge(int most, Plan plan, int bit) {
    List<Generic> found = new ArrayList<>();
    for (int group = 0; group + 1 < starts.length; group++) {
      int size = starts[group + 1] - starts[group];
      if (size > most) {
        found.add(
            new Generic(rule.name(), rule.values(members[starts[group]], plan.layout()), size));
        flag(group, plan.flags(), 1 << bit);
      }
    }
    return found;
  }

  private void flag(int group, int flags, int bit) {
    for (int at = starts[group]; at < starts[group + 1]; at++) {
      rows.cells()[rows.start(members[at]) + flags] |= bit;
      int code = several ? rows.code(members[at]) : 0;
      for (int k = 0; code < 0 && k < rows.variants().count(code); k++) {
        int row = rows.variants().row(code, k);
        rows.cells()[rows.start(row) + flags] |= isEqual(row, members[at]) ? bit : 0;
      }
    }
  }

  /** The hash of each row that has all keys, above its number. */
  private long[] hashed() {
    long[] hashed = new long[several ? rows.variants().rows() : rows.count()];
    int size = 0;
    for (int row = 0; row < hashed.length; row++) {
      if (isComplete(row) && !isRepeated(row)) {
        hashed[size++] = hash(row) << 32 | row;
      }
    }
    return Arrays.copyOf(hashed, size);
  }

  /** Whether the record has the same keys in a row before this one. */
  private boolean isRepeated(int row) {
    if (row < rows.count()) {
      return false;
    }
    int code = rows.code(row);
    int at = 0;
    while (!isEqual(rows.variants().row(code, at), row)) {
      at++;
    }
    return rows.variants().row(code, at) != row;
  }

  private boolean isComplete(int row) {
    for (int slot : slots) {
      if (rows.cells()[rows.start(row) + slot] == 0) {
        return false;
      }
    }
    return true;
  }

  private long hash(int row) {
    long hash = 0;
    for (int slot : slots) {
      hash = (hash ^ rows.cells()[rows.start(row) + slot]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash >>> 20;
  }

  /**
   * Where each group begins, below its first row, in order. The group's size takes the place of the
   * hash above that first row.
   */
  private long[] heads(long[] sorted) {
    long[] heads = new long[sorted.length / 2];
    int count = 0;
    int to = 0;
    for (int from = 0; from < sorted.length; ) {
      to = from < to ? to : endOfHash(sorted, from);
      int end = gathered(sorted, from, to);
      if (end - from > 1) {
        heads[count++] = sorted[from] << 32 | from;
        sorted[from] = (long) (end - from) << 32 | (int) sorted[from];
      }
      from = end;
    }
    return Radix.sorted(Arrays.copyOf(heads, count));
  }

  private static int endOfHash(long[] sorted, int from) {
    int to = from + 1;
    while (to < sorted.length && upper(sorted[to]) == upper(sorted[from])) {
      to++;
    }
    return to;
  }

  /** Brings rows that equal the first one up to it, the others behind them, both in order. */
  private int gathered(long[] sorted, int from, int to) {
    int end = from + 1;
    for (int at = end; at < to; at++) {
      if (isEqual((int) sorted[from], (int) sorted[at])) {
        long equal = sorted[at];
        System.arraycopy(sorted, end, sorted, end + 1, at - end);
        sorted[end++] = equal;
      }
    }
    return end;
  }

  private static int upper(long value) {
    return (int) (value >>> 32);
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
