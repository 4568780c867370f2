package io.clientele.resolve.kernel;

import java.util.List;

/** Brings together rows that are equal in all of some keys. */
record Rule(String name, List<String> keys, int[] slots, int mask) {
  static Rule of(List<String> keys, int[] slots) {
    int mask = 0;
    for (int slot : slots) {
      mask |= 1 << slot;
    }
    return new Rule(String.join("+", keys), keys, slots, mask);
  }

  boolean holds(int equal) {
    return (equal & mask) == mask;
  }
}
