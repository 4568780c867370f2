package io.clientele.edit.schema;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a kind's schema into one for editors: our annotations go, names to suggest come. A
 * suggestion is one of two ways to be valid, the other being whatever was valid before.
 *
 * @param definition where the schema will stand below {@code $defs}; empty where it stands alone
 */
record Rewriting(Names names, String definition) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  ObjectNode of(JsonNode schema) {
    ObjectNode plain = JSON.objectNode();
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      String key = member.getKey();
      if (!key.startsWith("x-") && !(key.equals("$schema") && !definition.isEmpty())) {
        plain.set(key, value(key, member.getValue()));
      }
    }
    suggest(schema, plain);
    parts(schema, plain);
    return plain;
  }

  private JsonNode value(String key, JsonNode value) {
    if (key.equals("$ref") && !definition.isEmpty()) {
      return JSON.stringNode(value.asString("").replaceFirst("^#", "#/\\$defs/" + definition));
    }
    if (List.of("properties", "patternProperties", "$defs").contains(key) && value.isObject()) {
      ObjectNode members = JSON.objectNode();
      value.properties().forEach(one -> members.set(one.getKey(), schema(one.getValue())));
      return members;
    }
    if (List.of("anyOf", "allOf", "oneOf").contains(key) && value.isArray()) {
      ArrayNode list = JSON.arrayNode();
      value.forEach(one -> list.add(schema(one)));
      return list;
    }
    boolean below =
        List.of("items", "additionalProperties", "not", "if", "then", "else").contains(key);
    return below ? schema(value) : value;
  }

  private JsonNode schema(JsonNode value) {
    return value.isObject() ? of(value) : value;
  }

  private void suggest(JsonNode schema, ObjectNode plain) {
    ArrayNode suggested = names.of(schema);
    if (suggested.isEmpty() || plain.has("enum") || plain.has("anyOf")) {
      return;
    }
    if (takes(schema, "string")) {
      ArrayNode ways = plain.putArray("anyOf");
      ways.addObject().set("enum", suggested);
      ways.add(JSON.objectNode());
    }
    if (takes(schema, "array") && !plain.has("items")) {
      ArrayNode ways = plain.putObject("items").putArray("anyOf");
      ways.addObject().set("enum", suggested);
      ways.add(JSON.objectNode());
    }
  }

  /** A part in a list has a schema of its own; one that is only text has none. */
  private void parts(JsonNode schema, ObjectNode plain) {
    String part = schema.path("x-part").asString("");
    if (!part.isEmpty() && names.isKind(part)) {
      ArrayNode ways = plain.putObject("items").putArray("anyOf");
      ways.addObject().put("$ref", "#/$defs/" + part);
      ways.addObject().putObject("not").put("type", "object");
    }
  }

  private static boolean takes(JsonNode schema, String type) {
    JsonNode types = schema.path("type");
    if (types.isMissingNode()) {
      return true;
    }
    return types.asString("").equals(type)
        || types.valueStream().anyMatch(one -> one.asString("").equals(type));
  }
}
