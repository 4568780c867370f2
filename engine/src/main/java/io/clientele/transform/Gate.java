package io.clientele.transform;

import java.util.List;

/**
 * One condition that an element must meet to stand at a level.
 *
 * @param level 2 to 5
 * @param name what it asks for
 * @param state whether it holds, fails, or cannot be computed yet
 * @param gap what is missing, as one sentence; empty when it holds
 * @param objects the ids of what is missing it
 */
record Gate(int level, String name, State state, String gap, List<String> objects) {
  enum State {
    HOLDS,
    FAILS,
    NOT_MEASURABLE
  }

  Gate {
    objects = List.copyOf(objects);
  }

  static Gate notMeasurable(int level, String name, String missing) {
    return new Gate(level, name, State.NOT_MEASURABLE, missing, List.of());
  }

  static Gate of(int level, String name, boolean holds, String gap, List<String> objects) {
    return new Gate(
        level,
        name,
        holds ? State.HOLDS : State.FAILS,
        holds ? "" : gap,
        holds ? List.of() : objects);
  }
}
