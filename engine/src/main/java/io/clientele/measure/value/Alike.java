package io.clientele.measure.value;

import java.util.Arrays;

/** Finds customers with equal purchases by hashing, in the order in which they are first met. */
final class Alike {
  private final int[] repeats;
  private final double[] last;
  private final double[] watched;

  /** The first customer of each group, and the group found in each slot, plus one. */
  private int[] first = new int[64];

  private int[] slots;

  Alike(int[] repeats, double[] last, double[] watched) {
    this.repeats = repeats;
    this.last = last;
    this.watched = watched;
    this.slots = new int[Integer.highestOneBit(Math.max(8, repeats.length)) * 4];
  }

  int repeats(int customer) {
    return repeats[customer];
  }

  double last(int customer) {
    return last[customer];
  }

  double watched(int customer) {
    return watched[customer];
  }

  Purchases purchases() {
    int[] group = new int[repeats.length];
    int groups = 0;
    for (int n = 0; n < repeats.length; n++) {
      int slot = slot(n);
      if (slots[slot] == 0) {
        first = groups < first.length ? first : Arrays.copyOf(first, groups * 2);
        first[groups++] = n;
        slots[slot] = groups;
      }
      group[n] = slots[slot] - 1;
    }
    slots = new int[0];
    double[] weight = new double[groups];
    for (int at : group) {
      weight[at]++;
    }
    return Purchases.grouped(Arrays.copyOf(first, groups), weight, group, this);
  }

  private int slot(int n) {
    long hash = Double.doubleToLongBits(last[n]) * 0x9E3779B97F4A7C15L;
    hash = (hash ^ Double.doubleToLongBits(watched[n])) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 29) ^ repeats[n]) * 0x94D049BB133111EBL;
    int slot = (int) (hash >>> 33) & slots.length - 1;
    while (slots[slot] != 0 && !equal(first[slots[slot] - 1], n)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean equal(int one, int other) {
    return repeats[one] == repeats[other]
        && last[one] == last[other]
        && watched[one] == watched[other];
  }
}
