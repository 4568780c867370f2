package io.clientele.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads a journey's fields into its record, whether its stages are objects or only names. */
final class JourneyReader {
  private static final Duration GAP = Duration.ofDays(30);

  private JourneyReader() {}

  static Journey read(Element element, Parts parts) {
    JsonNode fields = element.value();
    String state = Fields.text(fields, "state");
    return new Journey(
        element,
        Fields.text(fields, "description"),
        Fields.text(fields, "customerSegmentID"),
        Fields.strings(fields, "personaIDs"),
        String.join(", ", Fields.strings(fields, "orgUnitTitle")),
        stages(element, parts.of(element, "stage")),
        state.isEmpty() ? "as-is" : state,
        desired(fields.path("desiredExperience")),
        Fields.strings(fields.at("/x-clientele/sources")),
        Quantities.duration(Fields.text(fields.at("/x-clientele/gap"))).orElse(GAP),
        indicators(element, parts));
  }

  /** In the order of their numbers where they have numbers, else as they stand. */
  private static List<Journey.Stage> stages(Element journey, List<Element> elements) {
    List<Element> ordered = new ArrayList<>(elements);
    ordered.sort(
        java.util.Comparator.comparingInt(
            stage -> Fields.integer(stage.value(), "sequenceNumber").orElse(0)));
    List<Journey.Stage> stages = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      stages.add(new StageReader(ordered.get(i), journey, i, ordered.size()).read());
    }
    return stages;
  }

  /** In the flat form the stages' metrics stand on the journey, and are the journey's. */
  private static List<Indicator> indicators(Element element, Parts parts) {
    boolean flat = parts.of(element, "stage").stream().noneMatch(s -> s.value().isObject());
    return IndicatorReader.of(
        element,
        flat
            ? List.of("overallJourneyMetrics", "performanceMetrics")
            : List.of("overallJourneyMetrics"));
  }

  private static Map<String, Double> desired(JsonNode object) {
    Map<String, Double> desired = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (entry.getValue().isNumber()) {
        desired.put(entry.getKey(), entry.getValue().doubleValue());
      }
    }
    return desired;
  }
}
