package io.clientele.check.result;

import java.util.List;

/** Everything known of one party: what the customer page shows. */
public record CustomerResult(
    String partyId,
    String kind,
    String householdId,
    List<Golden> golden,
    List<Member> records,
    List<Link> links,
    List<Entry> timeline,
    List<Consent> consents,
    List<String> segmentIds) {
  /** One surviving value with where it came from, by which rule, and the key of its record. */
  public record Golden(String field, String value, String source, String rule, String key) {}

  /** One record as received, and the name in it; empty where it has none. */
  public record Member(String source, String key, String name) {}

  /**
   * Why two records are one: a probability and the weight of each field in bits.
   *
   * @param prior what is known before comparing, in bits; the weights add to it
   */
  public record Link(
      String sourceA,
      String keyA,
      String sourceB,
      String keyB,
      double probability,
      String decidedBy,
      double prior,
      List<Weight> weights) {
    public Link {
      weights = List.copyOf(weights);
    }

    /** What the link weighs, all in all. */
    public double bits() {
      return prior + weights.stream().mapToDouble(Weight::bits).sum();
    }
  }

  /** One field's agreement level and its weight in bits. */
  public record Weight(String field, String level, double bits) {}

  /** One event of the party. */
  public record Entry(
      String at,
      String source,
      String activity,
      String channel,
      String journeyId,
      String stageId) {}

  /** One consent state. */
  public record Consent(String purpose, String state, String givenBy, String from, String to) {}
}
