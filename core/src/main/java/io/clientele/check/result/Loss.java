package io.clientele.check.result;

import java.util.OptionalDouble;

/**
 * How much rarer some cases are complete than others, between -1 and 1, with its 95 % interval;
 * empty where there is nothing to compare.
 */
public record Loss(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
  /** There was nothing to compare. */
  public static final Loss UNKNOWN =
      new Loss(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

  /** So many of these cases would have been complete, had they fared as the others. */
  public OptionalDouble of(long cases) {
    return value.isPresent()
        ? OptionalDouble.of(cases * value.getAsDouble())
        : OptionalDouble.empty();
  }
}
