package io.clientele.measure.statistic;

import java.util.Optional;

/**
 * An estimate for which every value counts: the values come one by one, in ascending order, and
 * none is kept.
 */
public sealed interface Ascending permits Middle, Lasting {
  /**
   * The next value.
   *
   * @param ended whether it is the whole; one that is not is known to be larger
   */
  void add(double value, boolean ended);

  /** The estimate once all values have come; empty where there is none to give. */
  Optional<Estimate> estimate();
}
