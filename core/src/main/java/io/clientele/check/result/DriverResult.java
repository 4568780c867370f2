package io.clientele.check.result;

/**
 * What goes with the scores that customers give to the cases of a journey.
 *
 * @param effect by how many of its standard deviations the score rises with one of the driver's
 * @param share the driver's part of what all of them explain, between 0 and 1
 * @param explained how much of the differences between the scores all of them explain
 * @param mean of the driver, in its own unit
 * @param performance how well cases stand in it, between 0 and 100
 * @param quadrant what to do about it, by its share and its performance beside the others
 * @param certain whether another sample would hardly put it into another quadrant
 */
public record DriverResult(
    String journeyId,
    String metric,
    String driver,
    double effect,
    double effectLow,
    double effectHigh,
    double share,
    double shareLow,
    double shareHigh,
    double explained,
    long n,
    double mean,
    double performance,
    double performanceLow,
    double performanceHigh,
    String quadrant,
    boolean certain) {}
