package io.clientele.resolve.kernel;

import io.clientele.model.matching.Pin;
import java.util.List;
import java.util.Optional;

/**
 * How a population is matched, beyond what its model says.
 *
 * @param seed chooses the samples
 * @param single types of identifier that two records of one party never have different
 * @param pin weights that were fitted before and are kept
 */
public record Settings(long seed, List<String> single, Optional<Pin> pin, Parallel parallel) {
  public Settings {
    single = List.copyOf(single);
  }

  public Settings(long seed, Parallel parallel) {
    this(seed, List.of(), Optional.empty(), parallel);
  }
}
