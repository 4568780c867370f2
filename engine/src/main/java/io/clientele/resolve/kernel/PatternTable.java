package io.clientele.resolve.kernel;

import java.util.Arrays;

/**
 * One number for each pattern that occurs, in open addressing: of millions of possible patterns
 * some hundreds do, and a pair must find its own in a few steps.
 */
final class PatternTable {
  private int[] keys = new int[1 << 12];
  private long[] values = new long[1 << 12];
  private int size;

  /** Where a pattern stands, or is to stand; good until the next {@link #put}. */
  int slot(int pattern) {
    return slot(keys, pattern);
  }

  boolean isFree(int slot) {
    return keys[slot] == 0;
  }

  long value(int slot) {
    return values[slot];
  }

  void put(int slot, int pattern, long value) {
    boolean fresh = isFree(slot);
    keys[slot] = pattern + 1;
    values[slot] = value;
    size += fresh ? 1 : 0;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** The patterns that occur, ascending. */
  int[] patterns() {
    return Arrays.stream(keys).filter(key -> key != 0).map(key -> key - 1).sorted().toArray();
  }

  private void grow() {
    int[] wider = new int[keys.length * 2];
    long[] moved = new long[wider.length];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        int to = slot(wider, keys[slot] - 1);
        wider[to] = keys[slot];
        moved[to] = values[slot];
      }
    }
    keys = wider;
    values = moved;
  }

  private static int slot(int[] within, int pattern) {
    int mask = within.length - 1;
    int slot = ((pattern * 0x9E3779B1) >>> 7) & mask;
    while (within[slot] != 0 && within[slot] != pattern + 1) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
