package io.clientele.resolve.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** Brings together rows that are equal in all of some keys, each at a slot of the packed row. */
record Rule(List<String> keys, List<Integer> slots, int mask) {
  static Rule of(List<String> keys, List<Integer> slots) {
    int mask = 0;
    for (int slot : slots) {
      mask |= 1 << slot;
    }
    return new Rule(List.copyOf(keys), List.copyOf(slots), mask);
  }

  String name() {
    return String.join("+", keys);
  }

  /** The keys of a row as text. */
  String values(int row, Layout layout) {
    return slots.stream()
        .map(slot -> layout.column(slot).value(row))
        .collect(Collectors.joining("+"));
  }
}
