package io.clientele.measure.driver;

import io.clientele.measure.statistic.Estimate;

/**
 * One circumstance and what it does to the score.
 *
 * @param name what it is called
 * @param effect by how many of its standard deviations the score rises where the circumstance rises
 *     by one of its own, the others staying as they are (the standardised coefficient)
 * @param share of the explained differences, between 0 and 1; the shares of all drivers add up to 1
 * @param performance the mean of the circumstance
 */
public record Driver(String name, Estimate effect, Estimate share, double performance) {
  /** What to do about a driver, by its importance and its performance beside the other drivers. */
  public enum Quadrant {
    /** Important and weak: work here. */
    IMPROVE,
    /** Important and strong. */
    KEEP,
    /** Neither important nor strong. */
    WATCH,
    /** Strong, and not important. */
    ENOUGH
  }

  /**
   * The quadrant of Martilla and James, "Importance-performance analysis" (1977): above or below
   * the mean importance and the mean performance of all drivers, performances being on one scale.
   */
  public Quadrant quadrant(double meanShare, double meanPerformance) {
    boolean important = share.value() >= meanShare;
    boolean strong = performance >= meanPerformance;
    if (important) {
      return strong ? Quadrant.KEEP : Quadrant.IMPROVE;
    }
    return strong ? Quadrant.ENOUGH : Quadrant.WATCH;
  }
}
