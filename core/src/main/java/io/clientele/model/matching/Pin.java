package io.clientele.model.matching;

import java.util.List;
import java.util.Optional;

/**
 * Weights of one kind that were fitted once and are kept: the run does not learn, it uses them.
 *
 * @param lambda how probable a match is before anything was compared
 * @param seen what the records looked like then, where the file says so
 */
public record Pin(String kind, double lambda, List<Comparison> comparisons, Optional<Seen> seen) {
  public Pin {
    comparisons = List.copyOf(comparisons);
  }

  /** One comparison, from the least alike level upwards. */
  public record Comparison(String name, List<Weighed> levels) {
    public Comparison {
      levels = List.copyOf(levels);
    }
  }

  /**
   * One level.
   *
   * @param m how often pairs of one party show it
   * @param u how often pairs of two do
   * @param bits what it says for a match
   */
  public record Weighed(String level, double m, double u, double bits) {}
}
