package io.clientele.model.matching;

import java.util.List;

/**
 * A named refusal that no weight outvotes.
 *
 * @param why one sentence for whoever asks why two records are not one
 * @param refuses alternatives; of each all conditions hold
 * @param unless conditions any of which lifts the guard
 * @param ofLink whether it refuses the link alone: the two may still be one through others
 */
public record GuardRule(
    String name,
    String why,
    List<List<Condition>> refuses,
    List<Condition> unless,
    boolean ofLink) {
  public GuardRule {
    refuses = List.copyOf(refuses);
    unless = List.copyOf(unless);
  }
}
