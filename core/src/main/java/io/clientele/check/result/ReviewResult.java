package io.clientele.check.result;

import java.util.List;
import java.util.Map;

/**
 * Two records of which a person had better decide whether they are one customer.
 *
 * @param rank 1 for the most valuable
 * @param why {@code uncertain}, or {@code cut} for a link that a guard cut
 * @param value how many records a yes is expected to bring to their customer
 * @param guard what holds other records of the two customers apart; empty unless the link was cut
 */
public record ReviewResult(
    int rank,
    Side a,
    Side b,
    double probability,
    String why,
    double value,
    String guard,
    List<CustomerResult.Weight> weights) {
  public ReviewResult {
    weights = List.copyOf(weights);
  }

  /**
   * One of the two records.
   *
   * @param values as received, by field, in the order in which they are shown
   */
  public record Side(String source, String key, String partyId, Map<String, String> values) {
    /** As {@code clientele explain} takes it. */
    public String record() {
      return source + ":" + key;
    }

    /** Nothing where the field is not filled. */
    public String value(String field) {
      return values.getOrDefault(field, "");
    }
  }
}
