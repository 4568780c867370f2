package io.clientele.transform.gate;

import io.clientele.check.result.GateResult;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One thing that a gate asks for, held against the workspace.
 *
 * @param id such as {@code data-3-resolved}
 * @param version of its formula: figures of two versions are not compared
 * @param asks what it asks for, as a phrase
 * @param found a share between 0 and 1, or a number; empty where it cannot be computed
 * @param wanted what it takes, in the same unit
 * @param gap what is missing, as one sentence; empty unless it fails
 * @param objects the ids of what lacks it, the most affected first
 * @param subjects the ids of all that it looks at
 * @param needs what would make it measurable; empty when it is
 */
public record Condition(
    String id,
    int version,
    String asks,
    State state,
    OptionalDouble found,
    double wanted,
    String gap,
    List<String> objects,
    List<String> subjects,
    String needs) {
  public Condition {
    objects = List.copyOf(objects);
    subjects = List.copyOf(subjects);
  }

  /** The same, where other things than those counted are to be changed. */
  Condition of(List<String> others) {
    return state == State.FAILS
        ? new Condition(id, version, asks, state, found, wanted, gap, others, subjects, needs)
        : this;
  }

  /** As if it held. */
  Condition met() {
    return new Condition(
        id, version, asks, State.HOLDS, found, wanted, "", List.of(), subjects, "");
  }

  /** The id with the version of the formula. */
  public String formula() {
    return id + "@" + version;
  }

  GateResult result(String element, int level) {
    return new GateResult(
        element, level, id, formula(), asks, state.word(), found, wanted, gap, objects, needs);
  }
}
