package io.clientele.model;

import io.clientele.source.Pointer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
   * @param field the nearest field name above
   * @param parent the object in which the field stands
   * @param steps how the walk came here
   */
  record Place(JsonNode schema, JsonNode value, String field, JsonNode parent, Steps steps) {
    /** Where, below the element. */
    String pointer() {
      return steps.pointer();
    }
  }

  /** The way to a place: hardly any is asked for as a pointer. */
  record Steps(@Nullable Steps before, String key) {
    private static final Steps NONE = new Steps(null, "");

    Steps to(String next) {
      return new Steps(this, next);
    }

    private String pointer() {
      return before == null ? "" : Pointer.below(before.pointer(), key);
    }
  }

  private SchemaWalk(JsonNode root, Visitor visitor) {
    this.root = root;
    this.visitor = visitor;
  }

  static void through(JsonNode schema, JsonNode value, Visitor visitor) {
    new SchemaWalk(schema, visitor).visit(new Place(schema, value, "", value, Steps.NONE));
  }

  private void visit(Place named) {
    Place place = resolved(named);
    if (place.schema().has("x-part")) {
      return;
    }
    visitor.visit(place);
    if (place.value().isObject()) {
      members(place.schema(), place);
    } else if (place.value().isArray()) {
      items(place.schema(), place);
    }
  }

  private void members(JsonNode schema, Place place) {
    JsonNode properties = schema.path("properties");
    for (Map.Entry<String, JsonNode> member : place.value().properties()) {
      String key = member.getKey();
      JsonNode below = properties.has(key) ? properties.path(key) : others(schema);
      if (below.isObject()) {
        visit(new Place(below, member.getValue(), key, place.value(), place.steps().to(key)));
      }
    }
  }

  private void items(JsonNode schema, Place place) {
    JsonNode below = schema.path("items");
    for (int i = 0; below.isObject() && i < place.value().size(); i++) {
      Steps steps = place.steps().to(Integer.toString(i));
      visit(new Place(below, place.value().path(i), place.field(), place.parent(), steps));
    }
  }

  private static JsonNode others(JsonNode schema) {
    return schema.path("additionalProperties");
  }

  private Place resolved(Place place) {
    JsonNode reference = place.schema().path("$ref");
    if (!reference.isString() || !reference.asString().startsWith("#/")) {
      return place;
    }
    JsonNode schema = root.at(reference.asString().substring(1));
    return new Place(schema, place.value(), place.field(), place.parent(), place.steps());
  }
}
