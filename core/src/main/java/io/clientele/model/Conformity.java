package io.clientele.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A quick test that a value surely conforms to its schema. It knows the keywords that our kinds
 * use; where it is not sure, the full validator decides and says what is wrong. Most files are
 * right, and loading the validator costs more than everything else a check does.
 */
final class Conformity {
  /** Keywords that assert nothing, beside all that begin with {@code x-}. */
  private static final Set<String> SILENT =
      Set.of("$schema", "$id", "$comment", "title", "description", "examples", "default");

  private Conformity() {}

  static boolean isSure(JsonNode schema, JsonNode value) {
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      if (!holds(keyword.getKey(), keyword.getValue(), schema, value)) {
        return false;
      }
    }
    return schema.isObject();
  }

  private static boolean holds(String keyword, JsonNode rule, JsonNode schema, JsonNode value) {
    return switch (keyword) {
      case "type" -> rule.isString() ? isOf(rule.asString(), value) : any(rule, value);
      case "enum" -> contains(rule, value);
      case "required" -> !value.isObject() || allIn(rule, value);
      case "properties" -> !value.isObject() || members(rule, value);
      case "additionalProperties" -> others(rule, schema.path("properties"), value);
      case "items" -> items(rule, value);
      case "minProperties" -> !value.isObject() || value.size() >= rule.asInt(0);
      case "minimum" -> !value.isNumber() || value.doubleValue() >= rule.asDouble(0);
      case "maximum" -> !value.isNumber() || value.doubleValue() <= rule.asDouble(0);
      case "pattern" -> !value.isString() || matches(rule.asString(""), value.asString());
      case "format" -> !value.isString() || hasFormat(rule.asString(""), value.asString());
      default -> SILENT.contains(keyword) || keyword.startsWith("x-");
    };
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "string" -> value.isString();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> false;
    };
  }

  private static boolean any(JsonNode types, JsonNode value) {
    for (JsonNode type : types) {
      if (isOf(type.asString(""), value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(JsonNode allowed, JsonNode value) {
    for (JsonNode one : allowed) {
      if (one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allIn(JsonNode names, JsonNode object) {
    for (JsonNode name : names) {
      if (!object.has(name.asString(""))) {
        return false;
      }
    }
    return true;
  }

  private static boolean members(JsonNode schemas, JsonNode object) {
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      JsonNode schema = schemas.path(member.getKey());
      if (!schema.isMissingNode() && !isSure(schema, member.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean others(JsonNode rule, JsonNode known, JsonNode value) {
    if (rule.isBoolean() || !value.isObject()) {
      return !rule.isBoolean() || rule.booleanValue();
    }
    for (Map.Entry<String, JsonNode> member : value.properties()) {
      if (!known.has(member.getKey()) && !isSure(rule, member.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean items(JsonNode rule, JsonNode value) {
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      if (!isSure(rule, value.path(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find();
  }

  private static boolean hasFormat(String format, String text) {
    return switch (format) {
      case "date" -> isDate(text);
      case "duration" -> Quantities.duration(text).isPresent();
      default -> false;
    };
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text).getYear() >= 0;
    } catch (DateTimeParseException noDate) {
      return false;
    }
  }
}
