package io.clientele.model;

import io.clientele.source.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds fields that a schema does not know. An object is closed where its schema lists properties
 * and says nothing else; fields of a workspace's own begin with {@code x-}.
 */
final class UnknownFields {
  private static final Set<String> EVERYWHERE =
      Set.of("kind", "kindVersion", "id", "title", "$schema", "$comment");

  private UnknownFields() {}

  static List<SchemaProblem> of(Element element, JsonNode schema) {
    List<SchemaProblem> problems = new ArrayList<>();
    SchemaWalk.through(schema, element.value(), place -> visit(element, place, problems));
    return problems;
  }

  private static void visit(Element element, SchemaWalk.Place place, List<SchemaProblem> problems) {
    JsonNode known = place.schema().path("properties");
    boolean closed = known.isObject() && !place.schema().has("additionalProperties");
    if (!closed || !place.value().isObject()) {
      return;
    }
    for (String key : place.value().propertyNames()) {
      if (!known.has(key) && !key.startsWith("x-") && !isEverywhere(key, place)) {
        problems.add(problem(element, place, key, free(known, place.value())));
      }
    }
  }

  private static boolean isEverywhere(String key, SchemaWalk.Place place) {
    return EVERYWHERE.contains(key) && place.pointer().isEmpty();
  }

  /** The names that the object could still take. */
  private static List<String> free(JsonNode known, JsonNode object) {
    return known.propertyNames().stream().filter(name -> !object.has(name)).toList();
  }

  private static SchemaProblem problem(
      Element element, SchemaWalk.Place place, String key, List<String> free) {
    String at = Pointer.below(place.pointer(), key);
    return new SchemaProblem(
        element,
        "additionalProperties",
        key,
        Fields.textOrLine(element.value().at(at)),
        free,
        "`" + key + "` is no field of the kind `" + element.kind() + "`",
        element.keyAt(at));
  }
}
