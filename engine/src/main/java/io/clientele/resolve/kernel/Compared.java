package io.clientele.resolve.kernel;

import java.util.List;

/**
 * One comparison of a pair that could be made.
 *
 * @param level from 1, the least alike
 * @param agreed the values of an exact agreement whose rarity counts: the rarest does
 * @param by the values that had the level, where a record has several; else empty
 */
public record Compared(String field, int level, String name, List<String> agreed, String by) {
  public Compared {
    agreed = List.copyOf(agreed);
  }
}
