package io.clientele.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run changed in who is who.
 *
 * @param standings records that are new, or stand elsewhere than before
 * @param merged numbers that stand for another party now, with that party's number
 * @param living numbers that stood for another party and are parties of their own again
 * @param nextNumber the number that the next new party gets
 */
public record Identities(
    List<Standing> standings, Map<Long, Long> merged, Set<Long> living, long nextNumber) {
  /** Whether there is nothing to remember. */
  public boolean isEmpty() {
    return standings.isEmpty() && merged.isEmpty() && living.isEmpty();
  }
}
