package io.clientele.model;

import java.util.List;
import java.util.Map;

/**
 * A declared persona. Fields that are prose in one workspace and lists or objects in another are
 * read as lists of sentences; demographic and psychographic attributes keep their names.
 */
public record Persona(
    Element element,
    String description,
    String orgUnit,
    String segmentId,
    Map<String, String> demographics,
    Map<String, String> psychographics,
    List<String> behaviors,
    List<String> goals,
    List<String> motivations,
    List<String> abilities,
    List<String> painPoints,
    List<String> influences,
    List<String> purchaseDecision,
    List<String> technographics,
    List<String> quotations,
    String narrative) {
  public String id() {
    return element.id();
  }

  public String title() {
    return element.title();
  }
}
