package io.clientele.resolve.kernel;

import java.util.Optional;

/**
 * One comparison of a pair that could be made.
 *
 * @param level from 1, the least alike
 * @param agreed the value of an exact agreement whose rarity counts
 */
public record Compared(String field, int level, String name, Optional<String> agreed) {}
