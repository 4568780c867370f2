package io.clientele.source;

import io.clientele.finding.Edit;
import java.util.Comparator;
import java.util.List;

/** Changes a text as a fix asks. */
final class Edits {
  private static final Comparator<Edit> LAST_FIRST = Comparator.comparing(Edit::span).reversed();

  private Edits() {}

  static String applied(String text, List<Edit> edits) {
    StringBuilder changed = new StringBuilder(text);
    for (Edit edit : edits.stream().sorted(LAST_FIRST).toList()) {
      int start = offset(text, edit.span().line(), edit.span().column());
      int end = offset(text, edit.span().endLine(), edit.span().endColumn());
      changed.replace(start, end, edit.text());
    }
    return changed.toString();
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      while (text.charAt(start) != '\n' && text.charAt(start) != '\r') {
        start++;
      }
      start += text.startsWith("\r\n", start) ? 2 : 1;
    }
    return start + column - 1;
  }
}
