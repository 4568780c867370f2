package io.clientele.measure.driver;

import io.clientele.measure.statistic.Bootstrap;
import io.clientele.measure.statistic.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The drivers of a score: linear regression on standardised columns, and the share of each column
 * in the explained variance, averaged over all orders in which columns can enter (LMG: Lindeman,
 * Merenda and Gold, 1980; the Shapley value of R2; Grömping, "Relative importance for linear
 * regression in R", 2006). Both with intervals over samples drawn with replacement.
 *
 * @param explained R2, the share of the score's variance that all drivers explain together
 * @param drivers in the order of the columns
 */
public record Drivers(Estimate explained, List<Driver> drivers) {
  /** With more columns there are too many orders; choose before asking. */
  public static final int MOST = 8;

  /** So many observations for each column at least. */
  private static final int FEWEST = 10;

  public Drivers {
    drivers = List.copyOf(drivers);
  }

  /**
   * Of observations, one row each, whose columns have these names; the seed is that of the samples.
   * Empty with too few rows, with a column that does not vary or follows from the others, and where
   * the score does not vary.
   */
  public static Optional<Drivers> of(
      List<String> names, double[][] rows, double[] score, long seed) {
    int columns = names.size();
    if (columns == 0 || columns > MOST || rows.length < FEWEST * columns) {
      return Optional.empty();
    }
    Observations observations = new Observations(rows, score, columns);
    Importance whole = observations.importance(Observations.all(rows.length));
    if (whole.isUnknown()) {
      return Optional.empty();
    }
    Samples samples = new Samples(observations, rows.length, new Bootstrap(seed));
    List<Driver> drivers = new ArrayList<>();
    Optional<Estimate> explained = samples.interval(Importance::explained);
    for (int column = 0; column < columns; column++) {
      int at = column;
      Optional<Estimate> effect = samples.interval(found -> found.effect(at));
      Optional<Estimate> share = samples.interval(found -> found.share(at));
      if (effect.isEmpty() || share.isEmpty()) {
        return Optional.empty();
      }
      boolean moreIsBetter = effect.get().value() >= 0;
      Performance.of(observations.column(at), moreIsBetter)
          .map(p -> new Driver(names.get(at), effect.get(), share.get(), observations.mean(at), p))
          .ifPresent(drivers::add);
    }
    return explained.map(r2 -> new Drivers(r2, drivers));
  }

  /** Where importance is parted into high and low. */
  public double meanShare() {
    return drivers.stream().mapToDouble(driver -> driver.share().value()).average().orElse(0);
  }

  /** Where performance is parted into high and low. */
  public double meanPerformance() {
    return drivers.stream().mapToDouble(driver -> driver.performance().value()).average().orElse(0);
  }
}
