package io.clientele.transform.gate;

import io.clientele.check.result.GateResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an element must show to stand at a level: it holds when all its conditions hold, and fails
 * when one of them fails, whatever could not be computed of the others.
 *
 * @param level 2 to 5
 */
public record Gate(int level, List<Condition> conditions) {
  public Gate {
    conditions = List.copyOf(conditions);
  }

  static Gate of(int level, Condition... conditions) {
    return new Gate(level, List.of(conditions));
  }

  public State state() {
    if (conditions.stream().anyMatch(it -> it.state() == State.FAILS)) {
      return State.FAILS;
    }
    boolean unknown = conditions.stream().anyMatch(it -> it.state() == State.NOT_MEASURABLE);
    return unknown ? State.NOT_MEASURABLE : State.HOLDS;
  }

  /** What it asks for. */
  public String asks() {
    return joined(conditions.stream().map(Condition::asks));
  }

  /** What is missing, where it fails; else what would make it measurable. */
  public String gap() {
    return state() == State.FAILS
        ? joined(conditions.stream().map(Condition::gap))
        : joined(conditions.stream().map(Condition::needs));
  }

  /** The ids of what lacks what it asks for. */
  public List<String> objects() {
    return conditions.stream().flatMap(it -> it.objects().stream()).distinct().toList();
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining("; "));
  }

  /** As if all it asks for were there. */
  public Gate met() {
    return new Gate(level, conditions.stream().map(Condition::met).toList());
  }

  /** A row for each condition. */
  public Stream<GateResult> results(String element) {
    return conditions.stream().map(it -> it.result(element, level));
  }
}
