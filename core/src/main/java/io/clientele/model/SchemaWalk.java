package io.clientele.model;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Walks a value and its schema side by side. Parts are left out: they have a walk of their own. */
final class SchemaWalk {
  private final JsonNode root;
  private final Visitor visitor;

  /** Sees every value that a schema speaks of. */
  @FunctionalInterface
  interface Visitor {
    void visit(Place place);
  }

  /**
   * One value with what its schema says.
   *
   * @param pointer where, below the element
   * @param field the nearest field name above
   * @param parent the object in which the field stands
   */
  record Place(JsonNode schema, JsonNode value, String pointer, String field, JsonNode parent) {}

  private SchemaWalk(JsonNode root, Visitor visitor) {
    this.root = root;
    this.visitor = visitor;
  }

  static void through(JsonNode schema, JsonNode value, Visitor visitor) {
    new SchemaWalk(schema, visitor).visit(new Place(schema, value, "", "", value));
  }

  private void visit(Place place) {
    JsonNode schema = resolved(place.schema());
    if (schema.has("x-part")) {
      return;
    }
    visitor.visit(new Place(schema, place.value(), place.pointer(), place.field(), place.parent()));
    if (place.value().isObject()) {
      members(schema, place);
    } else if (place.value().isArray()) {
      items(schema, place);
    }
  }

  private void members(JsonNode schema, Place place) {
    JsonNode properties = schema.path("properties");
    for (Map.Entry<String, JsonNode> member : place.value().properties()) {
      String key = member.getKey();
      JsonNode below = properties.has(key) ? properties.path(key) : others(schema);
      if (below.isObject()) {
        String pointer = place.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
        visit(new Place(below, member.getValue(), pointer, key, place.value()));
      }
    }
  }

  private void items(JsonNode schema, Place place) {
    JsonNode below = schema.path("items");
    for (int i = 0; below.isObject() && i < place.value().size(); i++) {
      String pointer = place.pointer() + "/" + i;
      visit(new Place(below, place.value().path(i), pointer, place.field(), place.parent()));
    }
  }

  private static JsonNode others(JsonNode schema) {
    return schema.path("additionalProperties");
  }

  private JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#/") ? root.at(reference.substring(1)) : schema;
  }
}
