package io.clientele.transform.gate;

import io.clientele.model.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields of elements as people write them. */
final class Said {
  private Said() {}

  /** The first of some fields that says something; empty when none does. */
  static String text(Element element, String... fields) {
    return Stream.of(fields)
        .map(field -> element.value().at(field.startsWith("/") ? field : "/" + field))
        .map(node -> node.isValueNode() ? node.asString("").strip() : node.isEmpty() ? "" : "…")
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  static boolean says(Element element, String... fields) {
    return !text(element, fields).isEmpty();
  }

  /** The day in the first of some fields that holds one. */
  static Optional<LocalDate> day(Element element, String... fields) {
    return Stream.of(fields).flatMap(field -> day(text(element, field)).stream()).findFirst();
  }

  static Optional<LocalDate> day(String text) {
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
