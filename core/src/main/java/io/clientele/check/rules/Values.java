package io.clientele.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads the values of fields. */
final class Values {
  private Values() {}

  /** A text, or the texts of a list, with the pointer to each. */
  static List<Written> texts(JsonNode object, String field) {
    JsonNode value = object.path(field);
    List<Written> found = new ArrayList<>();
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        add(found, value.path(i), "/" + field + "/" + i);
      }
    } else {
      add(found, value, "/" + field);
    }
    return found;
  }

  /** A text as it is written, and where below its element. */
  record Written(String text, String pointer) {}

  private static void add(List<Written> found, JsonNode value, String pointer) {
    String text = value.isString() ? value.asString().strip() : "";
    if (!text.isEmpty()) {
      found.add(new Written(text, pointer));
    }
  }

  /** A name as it is compared: without case, and with letters and digits only. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(sign -> Character.isLetterOrDigit(sign))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
