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

  /** One record as received. */
  public record Member(String source, String key) {}

  /** Why two records are one: a probability and the weight of each field in bits. */
  public record Link(
      String sourceA,
      String keyA,
      String sourceB,
      String keyB,
      double probability,
      String decidedBy,
      List<Weight> weights) {}

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
