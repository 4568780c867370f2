package io.clientele.check.result;

import java.util.OptionalDouble;

/**
 * What a relationship or a segment declares of itself, beside what was measured of the segment's
 * customers.
 *
 * @param relationshipId empty for what the segment itself declares
 * @param aspect such as {@code strength} or {@code loyalty}
 * @param measured the number, or the level of most customers
 * @param value the number, or the share of that level in per cent
 * @param verdict {@code agrees}, {@code declared too high}, {@code declared too low}, {@code
 *     differs}, {@code undecided}, {@code not comparable} or {@code unmeasurable}; or that nothing
 *     was declared
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
