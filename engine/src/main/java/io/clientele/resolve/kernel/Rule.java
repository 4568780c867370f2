package io.clientele.resolve.kernel;

import java.util.List;

/** Brings together rows that are equal in all of some keys, each at a slot of the packed row. */
record Rule(String name, List<Integer> slots, int mask) {
  static Rule of(List<String> keys, List<Integer> slots) {
    int mask = 0;
    for (int slot : slots) {
      mask |= 1 << slot;
    }
    return new Rule(String.join("+", keys), slots, mask);
  }
}
