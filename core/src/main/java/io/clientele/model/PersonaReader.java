package io.clientele.model;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads a persona's fields into its record. */
final class PersonaReader {
  private PersonaReader() {}

  static Persona read(Element element, Parts parts) {
    JsonNode fields = element.value();
    List<String> goals = parts.of(element, "goal").stream().map(Element::title).toList();
    return new Persona(
        element,
        Fields.text(fields, "description"),
        String.join(", ", Fields.strings(fields, "orgUnitTitle")),
        Fields.text(fields, "customerSegmentID"),
        Fields.named(fields, "demographicAttributes"),
        Fields.named(fields, "psychographicAttributes"),
        Fields.sentences(fields, "behaviors"),
        goals,
        Fields.sentences(fields, "motivations"),
        Fields.sentences(fields, "abilities"),
        Fields.sentences(fields, "painPoints"),
        Fields.sentences(fields, "influences"),
        Fields.sentences(fields, "purchaseDecisionProcess"),
        Fields.sentences(fields, "technographics"),
        Fields.sentences(fields, "quotations"),
        Fields.text(fields, "narrativeScenario"));
  }
}
