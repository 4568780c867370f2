package io.clientele.render;

import io.clientele.finding.Span;

/**
 * A line as a terminal shows it, cut to a readable width around what is marked. Tabs become blanks;
 * what a terminal would obey instead of showing becomes a replacement sign.
 *
 * @param shown the visible part of the line
 * @param before how many columns of it lie before the mark
 * @param marked how many columns the mark covers, at least one
 */
record Cells(String shown, int before, int marked) {
  private static final int WIDTH = 100;
  private static final int LEAD = 30;
  private static final int TAB = 4;

  static Cells around(String line, Span span) {
    int from = clamp(span.column() - 1, line.length());
    int to =
        span.endLine() > span.line() ? line.length() : clamp(span.endColumn() - 1, line.length());
    int start = from <= WIDTH - LEAD ? 0 : whole(line, from - LEAD);
    int end = line.length() - start <= WIDTH ? line.length() : whole(line, start + WIDTH);
    String lead = start > 0 ? "…" : "";
    String head = plain(line.substring(start, from), lead.length());
    int before = width(lead) + width(head);
    String body = plain(line.substring(from, Math.max(from, Math.min(to, end))), before);
    int marked = width(body);
    String tail = plain(line.substring(Math.max(from, Math.min(to, end)), end), before + marked);
    String rest = end < line.length() ? "…" : "";
    return new Cells(
        (lead + head + body + tail + rest).stripTrailing(), before, Math.max(1, marked));
  }

  /** A text on one line that a terminal can only show. */
  static String plain(String text) {
    return plain(text.replaceAll("\\R", " "), 0);
  }

  private static String plain(String text, int column) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = column;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int sign = text.codePointAt(i);
      if (sign == '\t') {
        int blanks = TAB - at % TAB;
        plain.append(" ".repeat(blanks));
        at += blanks;
      } else {
        plain.appendCodePoint(isObeyed(sign) ? '\uFFFD' : sign);
        at += width(sign);
      }
    }
    return plain.toString();
  }

  /** Controls, marks of writing direction, and halves of characters. */
  static boolean isObeyed(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  /** Columns a sign takes: none for marks put on others, two for East Asian signs and pictures. */
  private static int width(int sign) {
    int type = Character.getType(sign);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (sign >= 0x1100 && sign <= 0x115F)
            || (sign >= 0x2E80 && sign <= 0xA4CF)
            || (sign >= 0xAC00 && sign <= 0xD7A3)
            || (sign >= 0xF900 && sign <= 0xFAFF)
            || (sign >= 0xFE30 && sign <= 0xFE6F)
            || (sign >= 0xFF00 && sign <= 0xFF60)
            || (sign >= 0x1F300 && sign <= 0x1FAFF)
            || (sign >= 0x20000 && sign <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** The index, or the one before it where it would cut a character in two. */
  private static int whole(String line, int index) {
    return Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
  }

  private static int clamp(int index, int length) {
    return Math.max(0, Math.min(index, length));
  }
}
