package io.clientele.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts prose such as {@code Values: Security, Family; Interests: Travel} at its labels. */
final class Labels {
  private static final Pattern LABEL =
      Pattern.compile("(?:^|[,;\\n])\\s*(\\p{Lu}[^:,;\\n]{0,40}):");

  /** The name of prose that has no label. */
  static final String NO_LABEL = "description";

  private Labels() {}

  static void read(String text, Map<String, String> into) {
    Matcher label = LABEL.matcher(text);
    String name = "";
    int from = 0;
    while (label.find()) {
      put(into, name, text.substring(from, label.start()));
      name = label.group(1).strip();
      from = label.end();
    }
    put(into, name.isEmpty() ? NO_LABEL : name, text.substring(from));
  }

  private static void put(Map<String, String> into, String name, String value) {
    if (!name.isEmpty() && !value.isBlank()) {
      into.put(name, value.strip());
    }
  }
}
