package io.clientele.model.matching;

import java.util.List;

/**
 * What the records looked like from which weights were learned: how often each level was met among
 * links, and how many records had nothing to compare. Later records that look otherwise may need
 * other weights.
 *
 * @param records how many records were looked at
 * @param links how many links were
 */
public record Seen(long records, long links, List<Field> fields) {
  public Seen {
    fields = List.copyOf(fields);
  }

  /**
   * One comparison.
   *
   * @param missing the share of records that lack it
   * @param levels the share of each level among links; {@code missing} is the first of them
   */
  public record Field(String comparison, double missing, List<Share> levels) {
    public Field {
      levels = List.copyOf(levels);
    }

    /** The share of a level; 0 where no link had it. */
    public double share(String level) {
      return levels.stream()
          .filter(each -> each.level().equals(level))
          .mapToDouble(Share::share)
          .sum();
    }
  }

  /** How often one level was met. */
  public record Share(String level, double share) {}
}
