package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Finds the rows that have certain values in the keys of one rule: chains of rows by a hash. */
final class RuleIndex {
  private final Rows rows;
  private final int[] slots;
  private final int[] heads;
  private final int[] next;
  private final int flags;
  private final int bit;

  /**
   * @param flags the place of a row's flags
   * @param bit the rule's place among them: rows of a block that is too large are not found
   */
  RuleIndex(Rows rows, Rule rule, int flags, int bit) {
    this.rows = rows;
    this.slots = rule.slots().stream().mapToInt(slot -> slot).toArray();
    this.flags = flags;
    this.bit = 1 << bit;
    this.heads = new int[Integer.highestOneBit(Math.max(8, rows.count())) * 2];
    boolean several = (rule.mask() & rows.severalSlots()) != 0;
    this.next = new int[several ? rows.variants().rows() : rows.count()];
    Arrays.fill(heads, -1);
    int[] ids = new int[slots.length];
    for (int row = next.length - 1; row >= 0; row--) {
      if (read(row, ids)) {
        int at = hash(ids) & heads.length - 1;
        next[row] = heads[at];
        heads[at] = row;
      }
    }
  }

  /** Whether a row has all keys and its block is walked. */
  private boolean read(int row, int[] ids) {
    int start = rows.start(row);
    boolean complete = (rows.cells()[start + flags] & bit) == 0;
    for (int k = 0; k < slots.length; k++) {
      ids[k] = rows.cells()[start + slots[k]];
      complete &= ids[k] != 0;
    }
    return complete;
  }

  /** Each record that has the values; one with several rows may come more than once. */
  void each(int[] ids, IntConsumer record) {
    for (int at = heads[hash(ids) & heads.length - 1]; at >= 0; at = next[at]) {
      if (has(at, ids)) {
        record.accept(rows.record(at));
      }
    }
  }

  private boolean has(int row, int[] ids) {
    int start = rows.start(row);
    boolean same = true;
    for (int k = 0; k < slots.length; k++) {
      same &= rows.cells()[start + slots[k]] == ids[k];
    }
    return same;
  }

  private static int hash(int[] ids) {
    long hash = 0;
    for (int id : ids) {
      hash = (hash ^ id) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash >>> 20);
  }
}
