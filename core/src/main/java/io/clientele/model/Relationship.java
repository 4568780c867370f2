package io.clientele.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A declared customer relationship; strength is 1 to 5 and 0 when not given. Prose, lists and
 * objects are read as lists of sentences.
 */
public record Relationship(
    Element element,
    String description,
    String segmentId,
    String orgUnit,
    String type,
    int strength,
    String engagementLevel,
    String loyaltyStatus,
    List<String> history,
    List<String> value,
    List<String> risks,
    List<String> growthOpportunities,
    List<String> engagementModel,
    List<Indicator> indicators) {
  public String id() {
    return element.id();
  }

  public String title() {
    return element.title();
  }

  /** How often one speaks with the customers, in words; empty where it is not declared. */
  public String contactFrequency() {
    return Fields.text(element.value().path("engagementModel"), "contactFrequency");
  }

  /** What a customer brings in a year, in money. */
  public OptionalDouble currentValue() {
    return Fields.number(element.value().path("relationshipValue"), "currentValue");
  }

  /** What a customer could bring in a year, in money. */
  public OptionalDouble potentialValue() {
    return Fields.number(element.value().path("relationshipValue"), "potentialValue");
  }
}
