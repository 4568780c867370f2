package io.clientele.rule;

/**
 * A condition that was parsed and typed.
 *
 * @param text as written
 * @param condition a tree of type BOOLEAN
 */
public record Rule(String text, Expression condition) {}
