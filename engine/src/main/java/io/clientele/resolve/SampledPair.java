package io.clientele.resolve;

import io.clientele.ledger.RecordKey;
import java.util.List;

/**
 * A pair to be reviewed.
 *
 * @param stratum what sort of pair it is
 * @param pairs how many of this sort there are
 * @param values what a reviewer looks at, of both records in turn
 */
public record SampledPair(
    String stratum, long pairs, RecordKey a, RecordKey b, List<String> values) {
  /** The names of the values. */
  public static final List<String> VALUES =
      List.of(
          "name_a",
          "name_b",
          "birth_date_a",
          "birth_date_b",
          "address_a",
          "address_b",
          "emails_a",
          "emails_b",
          "phones_a",
          "phones_b");

  public SampledPair {
    values = List.copyOf(values);
  }
}
