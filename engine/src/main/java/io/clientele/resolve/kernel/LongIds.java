package io.clientele.resolve.kernel;

/** Numbers distinct longs from 1 in order of first sight; open addressing, nothing boxed. */
final class LongIds {
  private long[] keys = new long[1 << 10];
  private int[] ids = new int[1 << 10];
  private int size;

  /** The id of a long other than zero, given the next one when it was not seen before. */
  int add(long key) {
    int slot = slot(keys, key);
    if (ids[slot] == 0) {
      keys[slot] = key;
      ids[slot] = ++size;
      if (size * 2L > keys.length) {
        grow();
        return size;
      }
    }
    return ids[slot];
  }

  private void grow() {
    long[] wider = new long[keys.length * 2];
    int[] moved = new int[wider.length];
    for (int slot = 0; slot < keys.length; slot++) {
      if (ids[slot] != 0) {
        int to = slot(wider, keys[slot]);
        wider[to] = keys[slot];
        moved[to] = ids[slot];
      }
    }
    keys = wider;
    ids = moved;
  }

  private static int slot(long[] within, long key) {
    int mask = within.length - 1;
    int slot = Hash.mix(key) & mask;
    while (within[slot] != 0 && within[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
