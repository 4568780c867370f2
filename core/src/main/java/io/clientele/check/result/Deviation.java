package io.clientele.check.result;

/**
 * One way in which cases depart from their journey.
 *
 * @param kind {@code skipped} (a later stage was reached), {@code abandoned} (the case ended before
 *     a required stage), {@code repeated}, {@code out-of-order}, {@code undeclared}
 * @param detail the stage concerned: of an abandoned case the last one reached; of {@code
 *     undeclared} the activity
 */
public record Deviation(String journeyId, String kind, String detail, long cases, double share) {}
