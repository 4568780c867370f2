package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.ledger.RecordKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well labelled pairs were resolved. The figures hold for these pairs; they hold for all where
 * the pairs were drawn by chance from all.
 *
 * @param precision of the pairs that share a party, how many are a match
 * @param recall of the pairs that are a match, how many share a party
 * @param pairs with both records in the warehouse
 * @param unknown pairs of which a record was not found
 */
public record PairEvaluation(Interval precision, Interval recall, long pairs, long unknown) {
  /** Compares the parties of the warehouse with what the labels say. */
  public static PairEvaluation of(Engine engine, List<LabelledPair> labels) {
    Map<RecordKey, String> parties = new HashMap<>();
    engine.each(
        Statements.query("assigned.sql"),
        row -> parties.put(new RecordKey(row.text(1), row.text(2)), row.text(3)));
    long together = 0;
    long matches = 0;
    long both = 0;
    long unknown = 0;
    for (LabelledPair label : labels) {
      String one = parties.getOrDefault(label.a(), "");
      String other = parties.getOrDefault(label.b(), "");
      boolean known = !one.isEmpty() && !other.isEmpty();
      boolean same = known && one.equals(other);
      unknown += known ? 0 : 1;
      together += same ? 1 : 0;
      matches += known && label.match() ? 1 : 0;
      both += same && label.match() ? 1 : 0;
    }
    return new PairEvaluation(
        Interval.wilson(both, together, Interval.USUAL),
        Interval.wilson(both, matches, Interval.USUAL),
        labels.size() - unknown,
        unknown);
  }
}
