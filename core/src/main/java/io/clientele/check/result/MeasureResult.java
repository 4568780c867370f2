package io.clientele.check.result;

/**
 * What a measure is, whether it has readings or not.
 *
 * @param component of the experience or the business to which it belongs
 * @param direction {@code higher} or {@code lower} is better, or {@code none}
 * @param definition the hash that its readings bear
 * @param needs what the data would have to hold for a reading; empty where there is one
 */
public record MeasureResult(
    String id,
    String title,
    String component,
    String unit,
    String direction,
    String definition,
    String needs) {}
