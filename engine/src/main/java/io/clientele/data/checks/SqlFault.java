package io.clientele.data.checks;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine says against a text of SQL, and where.
 *
 * @param message its first sentence
 * @param line of the text, from 1; 0 when it is not known
 * @param column in that line, from 1; 0 when it is not known
 */
record SqlFault(String message, int line, int column) {
  private static final Pattern PLACE = Pattern.compile("(?m)^(LINE (\\d+): )(.*)\\R( *)\\^");

  /** From the words of an error: a line of the text, and a caret below it. */
  static SqlFault of(String error) {
    String first = Optional.of(error).flatMap(it -> it.lines().findFirst()).orElse("");
    Matcher place = PLACE.matcher(error);
    if (!place.find()) {
      return new SqlFault(plain(first), 0, 0);
    }
    boolean cut = place.group(3).startsWith("...");
    int column = cut ? 0 : place.group(4).length() - place.group(1).length() + 1;
    return new SqlFault(plain(first), Integer.parseInt(place.group(2)), column);
  }

  /** From the byte of a text at which the parser stopped. */
  static SqlFault at(String message, String text, int position) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int end = Math.max(0, Math.min(position, bytes.length));
    String before = new String(bytes, 0, end, StandardCharsets.UTF_8);
    int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
    return new SqlFault(plain(message), line, before.length() - before.lastIndexOf('\n'));
  }

  /** One line without the kind of error, which says nothing to a reader. */
  private static String plain(String message) {
    String line = message.replaceAll("\\s+", " ").replaceFirst("^(\\w+ )+Error: ", "").strip();
    String whole = line.isEmpty() ? "it cannot be run" : line.replaceFirst("[.!]$", "");
    return whole.length() > 200 ? whole.substring(0, 200) + "…" : whole;
  }
}
