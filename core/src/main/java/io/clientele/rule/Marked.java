package io.clientele.rule;

import java.util.Arrays;
import java.util.Set;

/**
 * A condition in which every bare field name stands in double quotes, so that a field may be called
 * like one of the many reserved words of SQL; it remembers where each character came from.
 */
final class Marked {
  /** Words that steer a condition even where a field has the same name. */
  private static final Set<String> STEERING =
      Set.of("and", "or", "not", "in", "is", "null", "like", "between", "true", "false");

  /** No hostile text may lead a recursive parser into the depth. */
  private static final int DEEPEST = 12;

  private final String text;
  private final Set<String> fields;
  private final StringBuilder marked = new StringBuilder();
  private int[] origin;
  private int depth;

  private Marked(String text, Set<String> fields) {
    this.text = text;
    this.fields = fields;
    this.origin = new int[2 * text.length() + 2];
  }

  static Marked of(String text, Set<String> fields) {
    Marked result = new Marked(text, fields);
    int at = 0;
    while (at < text.length()) {
      at = result.token(at);
    }
    result.origin[result.marked.length()] = text.length();
    result.origin = Arrays.copyOf(result.origin, result.marked.length() + 1);
    return result;
  }

  String text() {
    return marked.toString();
  }

  /** The offset in the written text of a place (both from 1) in the marked text. */
  int offset(int line, int column) {
    int at = 0;
    for (int n = 1; n < line && at >= 0; n++) {
      at = marked.indexOf("\n", at) + 1;
    }
    return origin[Math.max(0, Math.min(at + column - 1, origin.length - 1))];
  }

  private int token(int at) {
    char c = text.charAt(at);
    if (c == '\'' || c == '"') {
      return copy(at, closing(at, c));
    }
    if (Character.isLetter(c) || c == '_') {
      return word(at);
    }
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (depth > DEEPEST) {
      String message = "the condition nests more than " + DEEPEST + " parentheses";
      throw new Refusal(message, "write it flatter", at, at + 1);
    }
    return copy(at, at + 1);
  }

  private int closing(int at, char quote) {
    int end = text.indexOf(quote, at + 1);
    return end < 0 ? text.length() : end + 1;
  }

  private int word(int at) {
    int end = at;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    boolean quote = fields.contains(word) && !STEERING.contains(word) && !startsLiteral(end);
    if (quote) {
      put('"', at);
    }
    copy(at, end);
    if (quote) {
      put('"', end - 1);
    }
    return end;
  }

  /** Whether a text follows, as in {@code date '2026-01-31'}. */
  private boolean startsLiteral(int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\'';
  }

  private int copy(int from, int to) {
    for (int i = from; i < to; i++) {
      put(text.charAt(i), i);
    }
    return to;
  }

  private void put(char c, int from) {
    origin[marked.length()] = from;
    marked.append(c == '\t' || c == '\r' ? ' ' : c);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }
}
