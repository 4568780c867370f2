package io.clientele.check.result;

import java.util.OptionalDouble;

/**
 * How many members of a segment stand at one level of something.
 *
 * @param segmentId empty for all customers
 * @param aspect such as {@code engagement} or {@code lifetime value}
 * @param level in words; of a number its band from 1, the fifth of all customers with the least
 * @param from where the band of a number begins
 * @param to where it ends
 */
public record SpreadResult(
    String segmentId,
    String aspect,
    String level,
    OptionalDouble from,
    OptionalDouble to,
    long members) {}
