package io.clientele.check.result;

import java.util.OptionalDouble;

/**
 * How far a journey is from an experience that it declares as desired.
 *
 * @param component as declared
 * @param measure by which it was read
 * @param low the lower end of the interval of what was measured
 */
public record DesiredResult(
    String journeyId,
    String component,
    String measure,
    double target,
    OptionalDouble measured,
    OptionalDouble low,
    OptionalDouble high,
    long n,
    String unit,
    String verdict) {}
