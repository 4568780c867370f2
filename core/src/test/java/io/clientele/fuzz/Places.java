package io.clientele.fuzz;

import io.clientele.finding.Edit;
import io.clientele.finding.Span;
import io.clientele.source.SourceFile;
import java.util.Comparator;
import java.util.List;

/** The places of one text: every span lies inside it, and edits can be made. */
final class Places {
  private static final Comparator<Edit> LAST_FIRST = Comparator.comparing(Edit::span).reversed();

  private final SourceFile file;
  private final List<String> lines;
  private final int[] starts;

  Places(SourceFile file) {
    this.file = file;
    this.lines = (file.text() + "x").lines().toList();
    this.starts = new int[lines.size()];
    for (int i = 1; i < starts.length; i++) {
      int end = starts[i - 1] + lines.get(i - 1).length();
      starts[i] = end + (file.text().startsWith("\r\n", end) ? 2 : 1);
    }
  }

  void holds(Span span) {
    Law.holds(span.file().equals(file.path()), span + " is in another file");
    boolean inLines = span.line() >= 1 && span.endLine() <= lines.size();
    Law.holds(inLines && span.line() <= span.endLine(), span + " is on no line of the text");
    boolean inside = span.column() >= 1 && offset(span.line(), span.column()) <= length();
    Law.holds(inside, span + " begins outside the text");
    Law.holds(end(span) <= length() && end(span) >= start(span), span + " ends outside the text");
    boolean onLine = span.column() <= lines.get(span.line() - 1).length() + 1;
    Law.holds(onLine, span + " begins beyond its line");
  }

  /** Whether one span lies in another. */
  boolean within(Span inner, Span outer) {
    return start(inner) >= start(outer) && end(inner) <= end(outer);
  }

  String text(Span span) {
    return file.text().substring(start(span), end(span));
  }

  /** The text after edits, of which none may overlap another. */
  String edited(List<Edit> edits) {
    StringBuilder changed = new StringBuilder(file.text());
    int free = length();
    for (Edit edit : edits.stream().sorted(LAST_FIRST).toList()) {
      holds(edit.span());
      Law.holds(end(edit.span()) <= free, "edits overlap at " + edit.span());
      free = start(edit.span());
      changed.replace(start(edit.span()), end(edit.span()), edit.text());
    }
    return changed.toString();
  }

  private int length() {
    return file.text().length();
  }

  private int start(Span span) {
    return offset(span.line(), span.column());
  }

  private int end(Span span) {
    return offset(span.endLine(), span.endColumn());
  }

  private int offset(int line, int column) {
    return starts[line - 1] + column - 1;
  }
}
