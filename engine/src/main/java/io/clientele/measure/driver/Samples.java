package io.clientele.measure.driver;

import io.clientele.measure.statistic.Bootstrap;
import io.clientele.measure.statistic.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The importance found in each sample, worked out once and asked for every figure. */
final class Samples {
  private final int size;
  private final Bootstrap bootstrap;
  private final Observations observations;
  private final List<Importance> found = new ArrayList<>();

  Samples(Observations observations, int size, Bootstrap bootstrap) {
    this.observations = observations;
    this.size = size;
    this.bootstrap = bootstrap;
  }

  /** One seed draws the same samples for each figure: only the first round works them out. */
  Optional<Estimate> interval(ToDoubleFunction<Importance> figure) {
    int[] next = {0};
    return bootstrap.interval(
        size,
        drawn -> {
          int at = next[0]++;
          if (at == found.size()) {
            found.add(observations.importance(drawn));
          }
          return figure.applyAsDouble(found.get(at));
        });
  }
}
