package io.clientele.check.result;

import java.util.OptionalDouble;

/**
 * What a relationship declares of itself, beside what was measured of its segment's customers.
 *
 * @param aspect such as {@code strength} or {@code loyalty}
 * @param measured the number, or the level of most customers
 * @param value the number, or the share of that level in per cent
 * @param verdict {@code agrees}, {@code declared too high}, {@code declared too low} or {@code
 *     differs}; or that one of them is missing, undeclared or unmeasurable
 */
public record StandingResult(
    String relationshipId,
    String segmentId,
    String aspect,
    String declared,
    String measured,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    long n,
    String verdict) {}
