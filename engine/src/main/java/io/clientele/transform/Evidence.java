package io.clientele.transform;

import java.util.List;
import java.util.Optional;

/** What the gates of one element show; an element without gates proves nothing yet. */
record Evidence(List<Gate> gates) {
  static final Evidence NONE = new Evidence(List.of());

  Evidence {
    gates = List.copyOf(gates);
  }

  /** Gates that can be computed over all four. */
  double coverage() {
    long computable =
        gates.stream().filter(gate -> gate.state() != Gate.State.NOT_MEASURABLE).count();
    return computable / 4.0;
  }

  boolean proves() {
    return coverage() >= 0.5;
  }

  /** The highest level up to which every gate holds. */
  int level() {
    int level = 1;
    for (Gate gate : gates) {
      if (gate.state() != Gate.State.HOLDS) {
        return level;
      }
      level = gate.level();
    }
    return level;
  }

  /** The first gate that stands between here and a level. */
  Optional<Gate> missingFor(int level) {
    return gates.stream()
        .filter(gate -> gate.level() <= level && gate.state() != Gate.State.HOLDS)
        .findFirst();
  }
}
