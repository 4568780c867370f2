package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.ledger.Decision;
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
 * @param needed the bits from which a pair is taken for one party
 * @param apart what keeps the two apart; empty when they are one party
 * @param missing fields that could weigh more: those without a value first, then the heaviest
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
    double needed,
    List<Apart> apart,
    List<Missing> missing,
    List<RecordKey> path) {
  public PairExplanation {
    apart = List.copyOf(apart);
    missing = List.copyOf(missing);
    weights = List.copyOf(weights);
    path = List.copyOf(path);
  }

  /** Nothing when one of the records is not there, or they are of different kinds. */
  public static Optional<PairExplanation> of(
      Engine engine, RecordKey a, RecordKey b, Options options) {
    return of(engine, a, b, options, List.of());
  }

  /**
   * The same.
   *
   * @param decisions what stewards said, in the order in which they said it
   */
  public static Optional<PairExplanation> of(
      Engine engine, RecordKey a, RecordKey b, Options options, List<Decision> decisions) {
    return new Explaining(engine, options, decisions).pair(a, b);
  }
}
