package io.clientele.model;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The shapes in which things of other tools lie in files. */
final class Shapes {
  /** Keys that hold the fields of a thing, in the older and the newer form of the schemas. */
  private static final List<String> BODIES = List.of("attributes", "properties");

  /** Keys that group wrapper keys. */
  private static final List<String> GROUPS = List.of("definitions");

  private Shapes() {}

  /** Whether an object is a JSON Schema rather than a thing. */
  static boolean isSchema(JsonNode object) {
    return Fields.text(object, "$schema").contains("json-schema.org")
        && (object.has("definitions")
            || object.has("$defs")
            || object.path("type").isString()
            || BODIES.stream().anyMatch(object::has));
  }

  /** Whether a key groups wrapper keys, as the files of markets and finance do. */
  static boolean isGroup(String key, JsonNode value) {
    return GROUPS.contains(key) && value.isObject();
  }

  /** The pointer to the fields of an object: below a key that holds them all, or the object. */
  static String body(JsonNode object, String pointer) {
    return BODIES.stream()
        .filter(key -> object.path(key).isObject() && !object.has("title") && !isSchema(object))
        .map(key -> pointer + "/" + key)
        .findFirst()
        .orElse(pointer);
  }

  /** Whether a value under a wrapper key is a thing or a list of things. */
  static boolean holdsThings(JsonNode value) {
    return value.isObject() || (value.isArray() && value.path(0).isObject());
  }
}
