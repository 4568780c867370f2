package io.clientele.check.result;

import java.util.OptionalDouble;

/**
 * A declared indicator beside what was measured.
 *
 * @param verdict {@code met}, {@code missed}, {@code undecided}, {@code stale} or {@code
 *     unmeasurable}
 */
public record IndicatorResult(
    String subjectId,
    String name,
    OptionalDouble declaredCurrent,
    OptionalDouble measured,
    OptionalDouble low,
    OptionalDouble high,
    OptionalDouble target,
    String unit,
    String verdict,
    String measure,
    long n) {}
