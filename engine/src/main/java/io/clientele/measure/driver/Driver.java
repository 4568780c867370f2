package io.clientele.measure.driver;

import io.clientele.measure.statistic.Estimate;
import java.util.Locale;

/**
 * One circumstance and what it does to the score.
 *
 * @param name what it is called
 * @param effect by how many of its standard deviations the score rises where the circumstance rises
 *     by one of its own, the others staying as they are (the standardised coefficient)
 * @param share of the explained differences, between 0 and 1; the shares of all drivers add up to 1
 * @param mean of the circumstance, in its own unit
 * @param performance how well cases stand in it, between 0 and 100; 100 is the end that goes with
 *     higher scores
 */
public record Driver(
    String name, Estimate effect, Estimate share, double mean, Estimate performance) {
  /** What to do about a driver, by its importance and its performance beside the other drivers. */
  public enum Quadrant {
    /** Important and weak. */
    CONCENTRATE_HERE,
    /** Important and strong. */
    KEEP_UP_THE_GOOD_WORK,
    /** Neither important nor strong. */
    LOW_PRIORITY,
    /** Strong, and not important. */
    POSSIBLE_OVERKILL;

    /** As the field says it. */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * The quadrant of Martilla and James, "Importance-performance analysis" (1977): above or below
   * the mean importance and the mean performance of all drivers, performances being on one scale.
   */
  public Quadrant quadrant(double meanShare, double meanPerformance) {
    boolean important = share.value() >= meanShare;
    boolean strong = performance.value() >= meanPerformance;
    if (important) {
      return strong ? Quadrant.KEEP_UP_THE_GOOD_WORK : Quadrant.CONCENTRATE_HERE;
    }
    return strong ? Quadrant.POSSIBLE_OVERKILL : Quadrant.LOW_PRIORITY;
  }

  /**
   * Whether another sample would hardly put it elsewhere: neither interval holds its mean, and that
   * of the effect does not hold zero, so that it is known which end is the better one.
   */
  public boolean isCertain(double meanShare, double meanPerformance) {
    return !holds(share, meanShare) && !holds(performance, meanPerformance) && !holds(effect, 0);
  }

  private static boolean holds(Estimate estimate, double value) {
    return estimate.low() <= value && value <= estimate.high();
  }
}
