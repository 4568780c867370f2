package io.clientele.data.checks;

import io.clientele.check.own.OwnField;
import io.clientele.model.Element;
import io.clientele.source.Pointer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads fields of elements as the types that a check asks for; what is not of the type is missing.
 */
final class Values {
  private Values() {}

  static @Nullable Object of(Element element, OwnField field) {
    JsonNode value = element.value().at(pointer(field.at()));
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return switch (field.type()) {
      case TEXT -> value.isValueNode() ? value.asString("") : value.toString();
      case NUMBER -> number(value);
      case DATE -> date(value.asString(""));
      case BOOLEAN -> value.isBoolean() ? (Object) value.booleanValue() : null;
      case LIST -> list(value);
    };
  }

  static String pointer(String way) {
    return "/" + Pointer.escaped(way).replace('.', '/');
  }

  static String sqlType(OwnField.Type type) {
    return switch (type) {
      case TEXT -> "varchar";
      case NUMBER -> "double";
      case DATE -> "date";
      case BOOLEAN -> "boolean";
      case LIST -> "varchar[]";
    };
  }

  /** As a message shows it: nothing for none, whole numbers without a fraction. */
  static String shown(@Nullable Object value) {
    if (value instanceof Double number) {
      boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
      return whole ? Long.toString(number.longValue()) : number.toString();
    }
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(String::valueOf).toList());
    }
    return value == null ? "" : String.valueOf(value);
  }

  private static @Nullable Double number(JsonNode value) {
    try {
      return value.isNumber() ? value.doubleValue() : Double.valueOf(value.asString("").strip());
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  private static @Nullable LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip().toUpperCase(Locale.ROOT));
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }

  private static List<String> list(JsonNode value) {
    List<String> items = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(item -> items.add(item.isValueNode() ? item.asString("") : item.toString()));
    } else {
      items.add(value.isValueNode() ? value.asString("") : value.toString());
    }
    return items;
  }
}
