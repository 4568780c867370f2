package io.clientele.source.formats;

import io.clientele.finding.Span;
import io.clientele.source.Offsets;
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
    this.lineStarts = Offsets.lineStarts(file.text());
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

  /** The offset at which a line starts, counted from 1; behind the last one the text's end. */
  int start(int line) {
    return line > lineStarts.length ? length : lineStarts[line - 1];
  }

  /** The line of an offset, counted from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
