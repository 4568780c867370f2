package io.clientele.model.matching;

import java.util.List;

/**
 * Which levels of one comparison a guard looks for.
 *
 * @param isNot whether any other level is meant
 * @param levels names; {@code missing} where the comparison cannot be made
 */
public record Condition(String comparison, boolean isNot, List<String> levels) {
  /** The name of no level at all. */
  public static final String MISSING = "missing";

  public Condition {
    levels = List.copyOf(levels);
  }
}
