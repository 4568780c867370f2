package io.clientele.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads fields that one workspace writes as prose and another as lists or objects. */
final class Fields {
  private static final Pattern SENTENCES = Pattern.compile("\\R+|;\\s+|(?<=[.!?])\\s+(?=\\p{Lu})");

  private Fields() {}

  /** A scalar as text; empty for anything else. */
  static String text(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
  }

  static String text(JsonNode object, String key) {
    return text(object.path(key));
  }

  /** The first of several keys that holds text. */
  static String text(JsonNode object, List<String> keys) {
    for (String key : keys) {
      String text = text(object, key);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** A scalar, or the scalars of a list, as they stand. */
  static List<String> strings(JsonNode value) {
    List<String> found = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> addText(found, text(item)));
    } else {
      addText(found, text(value));
    }
    return found;
  }

  static List<String> strings(JsonNode object, String key) {
    return strings(object.path(key));
  }

  /** Prose, a list or an object as a list of sentences; an item of a list stays whole. */
  static List<String> sentences(JsonNode object, String key) {
    List<String> found = new ArrayList<>();
    collect(object.path(key), found);
    return found;
  }

  private static void collect(JsonNode value, List<String> found) {
    if (value.isArray()) {
      value.forEach(item -> addText(found, textOrLine(item).strip()));
    } else if (value.isObject()) {
      addText(found, oneLine(value));
    } else {
      SENTENCES.splitAsStream(text(value)).forEach(part -> addText(found, part.strip()));
    }
  }

  /** The scalars inside an object, one after the other. */
  static String oneLine(JsonNode value) {
    List<String> parts = new ArrayList<>();
    value.forEach(member -> addText(parts, member.isContainer() ? oneLine(member) : text(member)));
    return String.join(", ", parts);
  }

  /** An object's members as text, or prose of the form {@code Age: 42, Location: Urban}. */
  static Map<String, String> named(JsonNode object, String key) {
    JsonNode value = object.path(key);
    Map<String, String> found = new LinkedHashMap<>();
    if (value.isObject()) {
      value.properties().forEach(e -> found.put(e.getKey(), textOrLine(e.getValue())));
    } else {
      Labels.read(text(value), found);
    }
    return found;
  }

  static String textOrLine(JsonNode value) {
    return value.isContainer() ? oneLine(value) : text(value);
  }

  static boolean flag(JsonNode object, String key) {
    return object.path(key).asBoolean(false);
  }

  static OptionalInt integer(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isIntegralNumber() && value.canConvertToInt()
        ? OptionalInt.of(value.intValue())
        : OptionalInt.empty();
  }

  static OptionalDouble number(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isNumber()
        ? OptionalDouble.of(value.doubleValue())
        : Quantities.number(text(value));
  }

  private static void addText(List<String> list, String text) {
    if (!text.isEmpty()) {
      list.add(text);
    }
  }
}
