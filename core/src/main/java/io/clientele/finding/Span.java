package io.clientele.finding;

import java.util.Comparator;

/**
 * A stretch of a file. Lines and columns count from 1, columns in characters; the end is exclusive.
 * The file is relative to the workspace, with forward slashes.
 */
public record Span(String file, int line, int column, int endLine, int endColumn)
    implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::file)
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::endLine)
          .thenComparingInt(Span::endColumn);

  /** The first character of a file: for what is wrong with the file as a whole. */
  public static Span startOf(String file) {
    return new Span(file, 1, 1, 1, 1);
  }

  /** One place without length. */
  public static Span point(String file, int line, int column) {
    return new Span(file, line, column, line, column);
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, as editors and terminals understand it. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
