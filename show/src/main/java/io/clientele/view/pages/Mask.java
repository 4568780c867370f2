package io.clientele.view.pages;

import java.util.Locale;
import java.util.Set;

/** Hides who a customer is: what is not known to be harmless is hidden. */
final class Mask {
  static final String HIDDEN = "•••";
  private static final Set<String> OPEN =
      Set.of("country", "region", "kind", "segment_code", "customer_type", "sector");
  private static final Set<String> NAMES =
      Set.of("given", "middle", "family", "full_name", "name", "title");

  private Mask() {}

  /** The first letters of the words of a name. */
  static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.strip().split("[\\s-]+", -1)) {
      if (!word.isEmpty() && letters.length() < 6) {
        letters.appendCodePoint(word.codePointAt(0)).append('.');
      }
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  static String value(String field, String value) {
    if (value.isBlank() || OPEN.contains(field)) {
      return value;
    }
    if (NAMES.contains(field)) {
      return initials(value);
    }
    if (field.startsWith("email")) {
      return HIDDEN + "@" + HIDDEN;
    }
    if (field.startsWith("phone")) {
      return HIDDEN + " " + tail(value, 2);
    }
    if (field.equals("birth_date")) {
      return value.length() >= 4 ? value.substring(0, 3) + "•-••-••" : HIDDEN;
    }
    return HIDDEN;
  }

  /** A key with only its end left. */
  static String key(String key) {
    return HIDDEN + tail(key, 3);
  }

  private static String tail(String text, int letters) {
    return text.length() <= 2 * letters ? "" : text.substring(text.length() - letters);
  }
}
