package io.clientele.check.result;

/**
 * An activity that many cases have and no touchpoint declares.
 *
 * @param beforeStage the stage that mostly comes next; empty after the last one
 */
public record UndeclaredPath(
    String journeyId, String activity, String beforeStage, long cases, double share) {}
