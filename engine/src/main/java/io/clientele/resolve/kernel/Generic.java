package io.clientele.resolve.kernel;

/**
 * A value, or a combination of values, on too many rows to say who someone is: it counts as absent
 * for the named rule.
 */
public record Generic(String rule, String value, int rows) {}
