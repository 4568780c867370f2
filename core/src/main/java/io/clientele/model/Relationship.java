package io.clientele.model;

import io.clientele.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

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

  /**
   * Something that is declared of it and may be shown by data.
   *
   * @param sort {@code history}, {@code risk} or {@code growth}
   * @param measure the measure that shows it; empty where none is named
   * @param pattern the condition of the events that show it; empty where none is given
   */
  public record Point(String sort, String title, String measure, String pattern, Span span) {
    /** Whether nothing says how it could be shown. */
    public boolean isProse() {
      return measure.isEmpty() && pattern.isEmpty();
    }
  }

  /** What happened, what threatens it, and how it could grow, in this order. */
  public List<Point> points() {
    List<Point> points = new ArrayList<>();
    points(points, "relationshipHistory", "history");
    points(points, "relationshipRisks", "risk");
    points(points, "growthOpportunities", "growth");
    return points;
  }

  private void points(List<Point> points, String field, String sort) {
    JsonNode list = element.value().path(field);
    for (int n = 0; list.isArray() && n < list.size(); n++) {
      JsonNode one = list.path(n);
      String title =
          one.isObject()
              ? Fields.text(one, List.of("riskName", "opportunityName", "eventType"))
              : Fields.text(one);
      points.add(
          new Point(
              sort,
              title,
              Fields.text(one, "measure"),
              Fields.text(one, "pattern"),
              element.at("/" + field + "/" + n)));
    }
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
