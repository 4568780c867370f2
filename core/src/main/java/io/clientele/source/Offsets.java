package io.clientele.source;

import io.clientele.finding.Span;
import java.util.Arrays;

/** Turns the lines and columns of spans into offsets of a text. */
public final class Offsets {
  private final int length;
  private final int[] lineStarts;

  public Offsets(String text) {
    this.length = text.length();
    this.lineStarts = lineStarts(text);
  }

  /** Where each line starts. One ends as {@link String#lines()} has it: after \n, \r, or both. */
  public static int[] lineStarts(String text) {
    char[] signs = text.toCharArray();
    int[] starts = new int[16 + signs.length / 32];
    int count = 1;
    for (int i = 0; i < signs.length; i++) {
      char c = signs[i];
      if (c == '\n' || (c == '\r' && (i + 1 == signs.length || signs[i + 1] != '\n'))) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  public int start(Span span) {
    return offset(span.line(), span.column());
  }

  public int end(Span span) {
    return Math.max(start(span), offset(span.endLine(), span.endColumn()));
  }

  /** Held inside the text: a place behind its end is its end. */
  private int offset(int line, int column) {
    return line > lineStarts.length ? length : Math.min(length, lineStarts[line - 1] + column - 1);
  }
}
