package io.clientele.model;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a relationship's fields into its record. */
final class RelationshipReader {
  private RelationshipReader() {}

  static Relationship read(Element element) {
    JsonNode fields = element.value();
    return new Relationship(
        element,
        Fields.text(fields, "description"),
        Fields.text(fields, "customerSegmentID"),
        String.join(", ", Fields.strings(fields, "orgUnitTitle")),
        Fields.text(fields, "relationshipType"),
        Fields.integer(fields, "relationshipStrength").orElse(0),
        Fields.text(fields, "engagementLevel"),
        Fields.text(fields, "loyaltyStatus"),
        Fields.sentences(fields, "relationshipHistory"),
        Fields.sentences(fields, "relationshipValue"),
        Fields.sentences(fields, "relationshipRisks"),
        Fields.sentences(fields, "growthOpportunities"),
        Fields.sentences(fields, "engagementModel"),
        IndicatorReader.of(element, List.of("performanceIndicators")));
  }
}
