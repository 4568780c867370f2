package io.clientele.source.formats;

import io.clientele.finding.Span;
import io.clientele.source.SourceFile;
import java.util.Arrays;

/** Turns offsets into a text into lines and columns. */
final class Positions {
  private final String path;
  private final int length;
  private final int[] lineStarts;

  Positions(SourceFile file) {
    this.path = file.path();
    this.length = file.text().length();
    this.lineStarts = lineStarts(file.text());
  }

  /** The span between two offsets, both held inside the text. */
  Span span(int start, int end) {
    int from = Math.max(0, Math.min(start, length));
    int to = Math.max(from, Math.min(end, length));
    int line = line(from);
    int endLine = line(to);
    return new Span(
        path, line, from - lineStarts[line - 1] + 1, endLine, to - lineStarts[endLine - 1] + 1);
  }

  Span point(int offset) {
    return span(offset, offset);
  }

  /** How many lines the text has. */
  int lines() {
    return lineStarts.length;
  }

  /** The offset at which a line starts, counted from 1; behind the last one the text's end. */
  int start(int line) {
    return line > lineStarts.length ? length : lineStarts[line - 1];
  }

  /** The line of an offset, counted from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** A line ends as {@link String#lines()} has it: after \n, \r, or both. */
  private static int[] lineStarts(String text) {
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
}
