package io.clientele.check.result;

/**
 * Events that two touchpoints of one journey claim; they count for the first.
 *
 * @param condition the condition by which the second claims them
 * @param example the id of one such event
 */
public record SharedEvents(
    String journeyId, String first, String second, String condition, long events, String example) {}
