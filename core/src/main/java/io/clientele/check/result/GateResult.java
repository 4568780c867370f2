package io.clientele.check.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One condition of a gate that an element of a layer must pass to stand at a level.
 *
 * @param level 2 to 5
 * @param id such as {@code data-3-resolved}
 * @param formula the id with the version of its formula
 * @param asks what it asks for
 * @param state {@code holds}, {@code fails} or {@code not measurable}
 * @param found what was found; empty when not measurable
 * @param wanted what it takes
 * @param gap what is missing, when it fails
 * @param objects the ids of what lacks it
 * @param needs what would make it measurable, when it is not
 */
public record GateResult(
    String element,
    int level,
    String id,
    String formula,
    String asks,
    String state,
    OptionalDouble found,
    double wanted,
    String gap,
    List<String> objects,
    String needs) {
  public GateResult {
    objects = List.copyOf(objects);
  }
}
