package io.clientele.transform.response;

import java.util.Locale;

/** Numbers and names as the sentences of triggers have them. */
final class Said {
  private static final int LONGEST = 80;

  private Said() {}

  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  static String p(double p) {
    return p < 0.0001 ? "p < 0.0001" : String.format(Locale.ROOT, "p = %.4f", p);
  }

  /** On one line and not too long, whatever a feed or a file calls things. */
  static String name(String text) {
    String line = text.replaceAll("[\\s`]+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  static String months(int months) {
    return months == 1 ? "1 month" : months + " months in a row";
  }
}
