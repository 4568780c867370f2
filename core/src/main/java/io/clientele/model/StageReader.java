package io.clientele.model;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Reads one stage. In the flat form its fields stand on the journey beside the stages' names: a
 * list with one item per stage is dealt out, anything else belongs to every stage.
 */
final class StageReader {
  private final Element element;
  private final JsonNode fields;
  private final JsonNode journey;
  private final int number;
  private final int stages;

  StageReader(Element element, Element journey, int number, int stages) {
    this.element = element;
    this.fields = element.value();
    this.journey = journey.value();
    this.number = number;
    this.stages = stages;
  }

  Journey.Stage read() {
    return new Journey.Stage(
        element.id(),
        element.title(),
        Fields.text(fields, List.of("stageDescription", "description")),
        touchpoints(),
        sentences("customerActions"),
        sentences("customerThoughts"),
        sentences("customerPainPoints"),
        sentences("customerOpportunities"),
        named("relevantCapabilities", "capabilityID"),
        named("relevantValueStreams", "valueStreamID"),
        IndicatorReader.of(element, List.of("performanceMetrics")),
        Fields.integer(fields, "emotion"),
        Fields.sentences(fields, "objections"),
        Quantities.duration(Fields.text(fields, "targetDuration")),
        Fields.strings(fields, "channels"),
        Fields.flag(fields, "optional"),
        Fields.flag(fields, "repeatable"),
        Fields.flag(fields, "unordered"),
        Fields.text(fields, "experience"),
        matches(),
        element.span());
  }

  private JsonNode field(String key) {
    JsonNode own = fields.path(key);
    JsonNode shared = fields.isObject() ? own : journey.path(key);
    return own.isMissingNode() && shared.isArray() && shared.size() == stages
        ? shared.path(number)
        : shared;
  }

  private List<String> sentences(String key) {
    return Fields.sentences(holder(key, field(key)), key);
  }

  private static JsonNode holder(String key, JsonNode value) {
    return tools.jackson.databind.node.JsonNodeFactory.instance.objectNode().set(key, value);
  }

  private List<Journey.Touchpoint> touchpoints() {
    List<Journey.Touchpoint> touchpoints = new ArrayList<>();
    JsonNode value = field("touchpoints");
    if (value.isArray()) {
      value.forEach(one -> touchpoints.add(touchpoint(one)));
    } else {
      sentences("touchpoints").forEach(title -> touchpoints.add(named(title)));
    }
    return touchpoints;
  }

  private static Journey.Touchpoint touchpoint(JsonNode one) {
    if (!one.isObject()) {
      return named(Fields.text(one));
    }
    String id = Fields.text(one, List.of("touchpointID", "id"));
    String title = Fields.text(one, List.of("touchpointName", "title", "touchpointID"));
    return new Journey.Touchpoint(
        id.isEmpty() ? Slugs.of(title) : id,
        title,
        Fields.text(one, "channel"),
        Fields.text(one, "interactionType"));
  }

  private static Journey.Touchpoint named(String title) {
    return new Journey.Touchpoint(Slugs.of(title), title, "", "");
  }

  /** A list of ids, of titles or of objects with ids; or prose with commas. */
  private List<String> named(String key, String id) {
    JsonNode value = field(key);
    if (!value.isArray()) {
      return List.of(Fields.text(value).split(",", -1)).stream()
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .toList();
    }
    List<String> names = new ArrayList<>();
    value.forEach(one -> names.add(one.isObject() ? Fields.text(one, id) : Fields.text(one)));
    names.removeIf(String::isEmpty);
    return names;
  }

  private List<Journey.Match> matches() {
    List<Journey.Match> matches = new ArrayList<>();
    JsonNode list = fields.path("match");
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      String when = Fields.text(list.path(i), "when");
      if (!when.isEmpty()) {
        matches.add(
            new Journey.Match(
                Fields.text(list.path(i), "touchpoint"),
                when,
                element.at("/match/" + i + "/when")));
      }
    }
    return matches;
  }
}
