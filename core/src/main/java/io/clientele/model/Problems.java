package io.clientele.model;

import com.networknt.schema.Error;
import io.clientele.finding.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Puts a schema's complaints into our words and at their place. */
final class Problems {
  private final Element element;

  Problems(Element element) {
    this.element = element;
  }

  SchemaProblem problem(Error error) {
    String pointer = error.getInstanceLocation().toString();
    if (error.getKeyword().equals("required")) {
      return missing(pointer, error.getProperty());
    }
    String name = name(pointer);
    JsonNode value = element.value().at(pointer);
    JsonNode limit = error.getSchemaNode();
    return new SchemaProblem(
        element,
        error.getKeyword(),
        name,
        Fields.textOrLine(value),
        error.getKeyword().equals("enum") ? Fields.strings(limit) : List.of(),
        sentence(error.getKeyword(), name, value, limit),
        value.isContainer() ? opening(pointer) : element.at(pointer));
  }

  SchemaProblem missing(String pointer, String name) {
    JsonNode parent = element.value().at(pointer);
    return new SchemaProblem(
        element,
        "required",
        name,
        "",
        List.copyOf(parent.propertyNames()),
        "`" + name + "` is missing",
        opening(pointer));
  }

  private static String sentence(String keyword, String name, JsonNode value, JsonNode limit) {
    String subject = "`" + name + "`";
    return switch (keyword) {
      case "type" -> subject + " is " + word(value) + " where " + words(limit) + " belongs";
      case "minimum", "exclusiveMinimum" ->
          subject + " is " + Fields.text(value) + ", below the least value " + Fields.text(limit);
      case "maximum", "exclusiveMaximum" ->
          subject
              + " is "
              + Fields.text(value)
              + ", above the greatest value "
              + Fields.text(limit);
      case "format" -> subject + " is no " + Fields.text(limit) + ": `" + Fields.text(value) + "`";
      case "pattern" ->
          subject + " has not the form `" + Fields.text(limit) + "`: `" + Fields.text(value) + "`";
      case "enum" -> "`" + Fields.text(value) + "` is not a value of " + subject;
      case "minProperties" -> "an item of " + subject + " has no content";
      default -> subject + " breaks the rule `" + keyword + "`";
    };
  }

  private static String words(JsonNode types) {
    List<String> words = new ArrayList<>();
    Fields.strings(types).forEach(type -> words.add(word(type)));
    return String.join(" or ", words);
  }

  private static String word(JsonNode value) {
    return value.isObject()
        ? "an object"
        : value.isArray()
            ? "a list"
            : value.isNumber()
                ? "a number"
                : value.isBoolean() ? "true or false" : value.isNull() ? "empty" : "text";
  }

  private static String word(String type) {
    return switch (type) {
      case "string" -> "text";
      case "array" -> "a list";
      case "object" -> "an object";
      case "integer" -> "a whole number";
      case "boolean" -> "true or false";
      default -> "a " + type;
    };
  }

  /** The nearest field name in a pointer: items are known by their list. */
  private static String name(String pointer) {
    String[] parts = pointer.split("/", -1);
    for (int i = parts.length - 1; i > 0; i--) {
      if (!parts[i].chars().allMatch(Character::isDigit)) {
        return parts[i].replace("~1", "/").replace("~0", "~");
      }
    }
    return "";
  }

  /** The first character of an object: a missing field is missing there. */
  private Span opening(String pointer) {
    Span whole = element.at(pointer);
    return new Span(whole.file(), whole.line(), whole.column(), whole.line(), whole.column() + 1);
  }
}
