package io.clientele.model;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The names of headings and labels as they are compared. Those that a catalogue asks for are folded
 * once, however many documents are held against them.
 */
final class Foldings {
  /** Names longer than this are told apart by their beginning. */
  private static final int LONGEST = 200;

  private static final Pattern NUMBERED = Pattern.compile("^(?:stage|step) \\d++(?!$)");

  private final Map<String, String> known = new ConcurrentHashMap<>();

  /** What the catalogue asks for, folded. */
  String asked(String name) {
    String folded = known.get(name);
    return folded == null ? known.computeIfAbsent(name, Foldings::folded) : folded;
  }

  /** What a document has, folded: mostly what the catalogue asks for. */
  String written(String name) {
    String folded = known.get(name);
    return folded == null ? folded(name) : folded;
  }

  /**
   * A name without case, marks, abbreviations in brackets, differences of spelling, and the number
   * of a stage that has a name.
   */
  private static String folded(String name) {
    String start = name.substring(0, Math.min(LONGEST, name.length())).toLowerCase(Locale.ROOT);
    String plain =
        words(start).replace("isation", "ization").replace("behaviour", "behavior").strip();
    return plain.startsWith("st") ? NUMBERED.matcher(plain).replaceAll("").strip() : plain;
  }

  /** Letters and digits, one blank for anything between, nothing for what is in brackets. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    int closing = text.lastIndexOf(')');
    int at = 0;
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      if (sign == '(' && at < closing) {
        at = text.indexOf(')', at);
      } else if (sign == '&') {
        words.append("and");
      } else if (Character.isLetterOrDigit(sign)) {
        words.appendCodePoint(sign);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      at += Character.charCount(sign);
    }
    return words.toString();
  }
}
