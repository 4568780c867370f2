package io.clientele.check.result;

/**
 * How other the records of a kind look in one respect than those from which the weights come.
 *
 * @param among {@code records} or {@code links}
 * @param index the population stability index
 * @param verdict {@code none}, {@code some} or {@code large}
 * @param level what shifted most, with its share before and now
 */
public record DriftResult(
    String kind,
    String field,
    String among,
    double index,
    String verdict,
    String level,
    double before,
    double now) {}
