package io.clientele.measure.statistic;

import java.util.Optional;
import java.util.OptionalDouble;

/** Finds where half is left among the steps of a {@link Survival}, which come one by one. */
final class Halving {
  private OptionalDouble low = OptionalDouble.empty();
  private OptionalDouble high = OptionalDouble.empty();
  private OptionalDouble middle = OptionalDouble.empty();
  private boolean exactlyHalf;

  void add(Survival.Step step) {
    if (exactlyHalf) {
      middle = OptionalDouble.of((middle.getAsDouble() + step.time()) / 2);
      exactlyHalf = false;
    }
    if (middle.isEmpty() && step.left() <= 0.5) {
      middle = OptionalDouble.of(step.time());
      exactlyHalf = step.left() > 0.5 - 1e-12;
    }
    if (low.isEmpty() && step.interval().low() <= 0.5) {
      low = OptionalDouble.of(step.time());
    }
    if (high.isEmpty() && step.left() <= 0.5 && step.interval().high() <= 0.5) {
      high = OptionalDouble.of(step.time());
    }
  }

  Optional<Estimate> estimate(long n) {
    return n < 2 || low.isEmpty() || high.isEmpty()
        ? Optional.empty()
        : Optional.of(new Estimate(middle.getAsDouble(), low.getAsDouble(), high.getAsDouble(), n));
  }
}
