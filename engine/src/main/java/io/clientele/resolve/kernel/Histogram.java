package io.clientele.resolve.kernel;

import java.util.Arrays;

/** Counts how often each pattern occurs; only patterns that occur take room. */
final class Histogram {
  private int[] keys = new int[1 << 12];
  private long[] counts = new long[1 << 12];
  private int size;

  void add(int pattern, long times) {
    int slot = slot(keys, pattern);
    if (keys[slot] == 0) {
      keys[slot] = pattern + 1;
      size++;
    }
    counts[slot] += times;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  void addAll(Histogram other) {
    for (int slot = 0; slot < other.keys.length; slot++) {
      if (other.keys[slot] != 0) {
        add(other.keys[slot] - 1, other.counts[slot]);
      }
    }
  }

  /** The patterns that occur, ascending: the order in which sums are formed never changes. */
  int[] patterns() {
    return Arrays.stream(keys).filter(key -> key != 0).map(key -> key - 1).sorted().toArray();
  }

  long count(int pattern) {
    return counts[slot(keys, pattern)];
  }

  private void grow() {
    int[] wider = new int[keys.length * 2];
    long[] moved = new long[wider.length];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        int to = slot(wider, keys[slot] - 1);
        wider[to] = keys[slot];
        moved[to] = counts[slot];
      }
    }
    keys = wider;
    counts = moved;
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
