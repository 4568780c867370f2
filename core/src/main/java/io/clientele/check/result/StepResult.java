package io.clientele.check.result;

import java.util.List;

/**
 * One proposed next step, the most urgent at rank 1.
 *
 * @param gate what the element must show
 * @param gap what is missing
 * @param objects the ids of what lacks it, the most affected first
 * @param level the level at which the element stands after it
 * @param meanBefore the layers' weighted mean, as the imbalance before and after the step
 */
public record StepResult(
    int rank,
    String element,
    String gate,
    String gap,
    List<String> objects,
    String owner,
    double imbalanceBefore,
    double imbalanceAfter,
    int level,
    double meanBefore,
    double meanAfter) {
  public StepResult {
    objects = List.copyOf(objects);
  }
}
