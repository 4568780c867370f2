package io.clientele.model;

import io.clientele.finding.Span;
import java.util.List;
import java.util.Optional;

/** A declared customer segment. Absent text is empty, an absent list has no items. */
public record Segment(
    Element element,
    String description,
    String type,
    String orgUnit,
    List<String> roles,
    List<Need> needs,
    String customerValue,
    List<String> acquisitionChannels,
    List<String> retentionStrategies,
    String lifecycleStage,
    Optional<LifetimeValue> lifetimeValue,
    List<Indicator> indicators,
    List<RelatedSegment> related,
    List<String> improvementOpportunities,
    String strategicAlignment,
    Optional<Membership> membership) {
  /** A need with an id made from its text: {@code CUST-SEG-001/wealth-preservation}. */
  public record Need(String id, String text, Span span) {}

  /** Money per customer and timespan, as declared. */
  public record LifetimeValue(
      double value, String currency, String timespan, String calculationMethod) {}

  /** Another segment, with how it relates and how strongly (1 to 5, 0 when not given). */
  public record RelatedSegment(String segmentId, String relationship, int strength) {}

  /**
   * Who is in the segment, as a condition over golden fields and customer facts.
   *
   * @param entity {@code person} or {@code organisation}
   * @param exclusive whether overlap with sibling segments is a fault
   * @param size how many there should be, as a number or in per cent; empty when not given
   */
  public record Membership(String entity, String rule, boolean exclusive, String size, Span span) {}

  public String id() {
    return element.id();
  }

  public String title() {
    return element.title();
  }

  /** The ids of the segments to which its members are meant to move on. */
  public List<String> progressions() {
    return related.stream()
        .filter(other -> other.relationship().equals("progression"))
        .map(RelatedSegment::segmentId)
        .toList();
  }

  /** Whether the worth of one customer is declared in a currency. */
  public boolean countsInMoney() {
    return lifetimeValue.filter(value -> !value.currency().isEmpty()).isPresent();
  }
}
