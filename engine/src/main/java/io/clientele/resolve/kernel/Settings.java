package io.clientele.resolve.kernel;

import java.util.Set;

/**
 * How a population is matched.
 *
 * @param threshold the probability from which a pair is taken for one party
 * @param pairBudget a run that would compare more pairs is refused
 * @param seed chooses the samples
 * @param verified types of identifier that two records of one party never have different
 */
public record Settings(
    double threshold, long pairBudget, long seed, Set<String> verified, Parallel parallel) {
  public Settings {
    verified = Set.copyOf(verified);
  }

  double bits() {
    return Fitted.bits(threshold / (1 - threshold));
  }
}
