package io.clientele.model.matching;

/**
 * One level of a comparison.
 *
 * @param bound from which likeness, or up to which distance, a pair has it; 0 where the level has
 *     no figure
 */
public record Level(String name, double bound) {}
