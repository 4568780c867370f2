package io.clientele.check.result;

import java.util.OptionalDouble;

/**
 * An outside figure beside a declared indicator.
 *
 * @param subjectId the element that the indicator belongs to
 * @param benchmark the figure
 * @param source who published it
 * @param date when, as written
 * @param definition of what it is a figure
 */
public record BenchmarkResult(
    String subjectId,
    String name,
    String measure,
    OptionalDouble measured,
    OptionalDouble low,
    OptionalDouble high,
    long n,
    double benchmark,
    String source,
    String date,
    String definition,
    String verdict) {}
