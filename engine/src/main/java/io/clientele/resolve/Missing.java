package io.clientele.resolve;

/**
 * A field that could weigh more for a pair.
 *
 * @param level what the pair shows; empty where one of the two has no value
 * @param best the most alike level
 * @param bits what the best level would add to what the pair weighs now, rarity left aside
 */
public record Missing(String field, String level, String best, double bits) {}
