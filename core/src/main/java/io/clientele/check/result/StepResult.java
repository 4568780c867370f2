package io.clientele.check.result;

import java.util.List;

/** One proposed next step, the most urgent at rank 1. */
public record StepResult(
    int rank,
    String element,
    String gate,
    String gap,
    List<String> objects,
    String owner,
    double imbalanceBefore,
    double imbalanceAfter) {
  public StepResult {
    objects = List.copyOf(objects);
  }
}
