package io.clientele.transform;

import io.clientele.transform.gate.Condition;
import io.clientele.transform.gate.Gate;
import io.clientele.transform.gate.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the gates of one element show. */
record Evidence(List<Gate> gates) {
  private static final double ENOUGH = 0.5;

  Evidence {
    gates = List.copyOf(gates);
  }

  /** Gates that can be computed over all. */
  double coverage() {
    long computable = gates.stream().filter(gate -> gate.state() != State.NOT_MEASURABLE).count();
    return gates.isEmpty() ? 0 : (double) computable / gates.size();
  }

  boolean proves() {
    return coverage() >= ENOUGH;
  }

  /** The highest level up to which every gate holds. */
  int level() {
    int level = 1;
    for (Gate gate : gates) {
      if (gate.state() != State.HOLDS) {
        return level;
      }
      level = gate.level();
    }
    return level;
  }

  /** The first gate that stands between here and a level. */
  Optional<Gate> missingFor(int level) {
    return gates.stream()
        .filter(gate -> gate.level() <= level && gate.state() != State.HOLDS)
        .findFirst();
  }

  /** The first gate that cannot be computed. */
  Optional<Gate> dark() {
    return gates.stream().filter(gate -> gate.state() == State.NOT_MEASURABLE).findFirst();
  }

  /** What the gates would show if one of them held. */
  Evidence with(Gate met) {
    return new Evidence(
        gates.stream().map(gate -> gate.level() == met.level() ? gate.met() : gate).toList());
  }

  /** The ids of all that the gates look at. */
  Set<String> subjects() {
    return gates.stream()
        .flatMap(gate -> gate.conditions().stream())
        .map(Condition::subjects)
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }
}
