package io.clientele.check.result;

/**
 * One way in which cases depart from their journey.
 *
 * @param kind {@code skipped}, {@code repeated}, {@code out-of-order}, {@code undeclared}
 * @param detail the stage or activity concerned
 */
public record Deviation(String journeyId, String kind, String detail, long cases, double share) {}
