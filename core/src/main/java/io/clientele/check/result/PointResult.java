package io.clientele.check.result;

import java.util.OptionalDouble;

/**
 * Something that a relationship declares as its history, risk or growth, as far as data show it.
 *
 * @param sort {@code history}, {@code risk} or {@code growth}
 * @param shownBy the measure or the event pattern that shows it; empty for prose
 * @param value the measure, or the share of the segment's members with such events
 * @param lastAt the day of the last such event; empty for a measure
 * @param verdict {@code measured}, {@code warning}, {@code prose} or {@code unmeasurable}
 */
public record PointResult(
    String relationshipId,
    String sort,
    String title,
    String shownBy,
    OptionalDouble value,
    OptionalDouble low,
    OptionalDouble high,
    long n,
    String unit,
    String lastAt,
    String verdict) {}
