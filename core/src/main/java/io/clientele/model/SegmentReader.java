package io.clientele.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a segment's fields into its record. */
final class SegmentReader {
  private final Element element;
  private final JsonNode fields;

  private SegmentReader(Element element) {
    this.element = element;
    this.fields = element.value();
  }

  static Segment read(Element element, Parts parts) {
    return new SegmentReader(element).segment(parts.of(element, "need"));
  }

  private Segment segment(List<Element> needs) {
    return new Segment(
        element,
        Fields.text(fields, "description"),
        Fields.text(fields, "customerSegmentType"),
        String.join(", ", Fields.strings(fields, "orgUnitTitle")),
        Fields.sentences(fields, "orgUnitRoles"),
        needs.stream().map(need -> new Segment.Need(need.id(), need.title(), need.span())).toList(),
        String.join(" ", Fields.sentences(fields, "customerValue")),
        Fields.sentences(fields, "acquisitionChannels"),
        Fields.sentences(fields, "retentionStrategies"),
        Fields.text(fields, "customerLifecycleStage"),
        lifetimeValue(),
        IndicatorReader.of(element, List.of("performanceIndicators")),
        related(),
        Fields.sentences(fields, "improvementOpportunities"),
        String.join(" ", Fields.sentences(fields, "strategicAlignment")),
        membership());
  }

  /** An object with a number, or prose such as {@code $25,000 annually}. */
  private Optional<Segment.LifetimeValue> lifetimeValue() {
    JsonNode value = fields.path("customerLifetimeValue");
    if (value.isObject() && Fields.number(value, "value").isPresent()) {
      return Optional.of(
          new Segment.LifetimeValue(
              Fields.number(value, "value").getAsDouble(),
              Fields.text(value, "currency"),
              Fields.text(value, "timespan"),
              Fields.text(value, "calculationMethod")));
    }
    return value.isObject() ? Optional.empty() : Money.read(Fields.text(value));
  }

  private List<Segment.RelatedSegment> related() {
    List<Segment.RelatedSegment> related = new ArrayList<>();
    for (JsonNode one : fields.path("relatedCustomerSegments")) {
      String id = Fields.text(one, "segmentID");
      if (!id.isEmpty()) {
        related.add(
            new Segment.RelatedSegment(
                id,
                Fields.text(one, "relationshipType"),
                Fields.integer(one, "relationshipStrength").orElse(0)));
      }
    }
    return related;
  }

  private Optional<Segment.Membership> membership() {
    JsonNode membership = fields.at("/x-clientele/membership");
    String rule = Fields.text(membership, "rule");
    String entity = Fields.text(membership, "entity");
    return rule.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Segment.Membership(
                entity.isEmpty() ? "person" : entity,
                rule,
                Fields.flag(membership, "exclusive"),
                Fields.text(membership, "size"),
                element.at("/x-clientele/membership/rule")));
  }
}
