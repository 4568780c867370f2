package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.ledger.RecordKey;
import io.clientele.resolve.kernel.Weight;
import java.util.List;
import java.util.Optional;

/**
 * Why two records are, or are not, one party.
 *
 * @param same whether they are one party
 * @param partyA the party of the first record; absent before anything was resolved
 * @param weights every comparison that could be made, with what it says in bits
 * @param prior what is known before comparing, in bits
 * @param bits all of it together
 * @param probability what the bits stand for
 * @param guard the guard that holds the two apart
 * @param reason what that guard is for
 * @param decidedBy {@code rule} or {@code steward} where a link joins the two directly
 * @param path the records through which the two are joined, both included; empty unless they are
 *     one party
 */
public record PairExplanation(
    RecordKey a,
    RecordKey b,
    boolean same,
    Optional<String> partyA,
    Optional<String> partyB,
    List<Weight> weights,
    double prior,
    double bits,
    double probability,
    Optional<String> guard,
    Optional<String> reason,
    Optional<String> decidedBy,
    List<RecordKey> path) {
  public PairExplanation {
    weights = List.copyOf(weights);
    path = List.copyOf(path);
  }

  /** Nothing when one of the records is not there, or they are of different kinds. */
  public static Optional<PairExplanation> of(
      Engine engine, RecordKey a, RecordKey b, Options options) {
    return new Explaining(engine, options).pair(a, b);
  }
}
