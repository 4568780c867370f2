package io.clientele.model.matching;

import java.util.List;
import java.util.Optional;

/**
 * How one comparison tells pairs apart.
 *
 * @param levels from the least alike upwards; the last is {@code exact}
 * @param rarity whether agreeing on a rare value says more than agreeing on a frequent one
 */
public record Levels(String comparison, List<Level> levels, boolean rarity) {
  public Levels {
    levels = List.copyOf(levels);
  }

  public List<String> names() {
    return levels.stream().map(Level::name).toList();
  }

  /** The figure of a level, or another where the level is not declared. */
  public double bound(String level, double otherwise) {
    Optional<Level> found = levels.stream().filter(one -> one.name().equals(level)).findFirst();
    return found.map(Level::bound).orElse(otherwise);
  }
}
