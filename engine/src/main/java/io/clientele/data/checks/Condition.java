package io.clientele.data.checks;

import io.clientele.check.own.OwnCheck;
import io.clientele.finding.Span;
import java.util.List;

/** Finds a place in a condition again in the file that it was written in. */
record Condition(OwnCheck check) {
  /**
   * The span of one sign, or of the whole condition where it cannot be found.
   *
   * @param line of the condition, from 1
   * @param column in that line, from 1
   */
  Span place(int line, int column) {
    Span whole = check.tree().at(check.pointer() + "/when");
    List<String> condition = check.when().lines().toList();
    if (line < 1 || line > condition.size() || column < 1) {
      return whole;
    }
    String wanted = condition.get(line - 1);
    int lead = wanted.length() - wanted.stripLeading().length();
    List<String> file = check.tree().file().lines();
    for (int at = whole.line(); at <= Math.min(whole.endLine(), file.size()); at++) {
      int from = at == whole.line() ? whole.column() - 1 : 0;
      int found = file.get(at - 1).indexOf(wanted.strip(), Math.max(0, from));
      if (found >= 0 && !wanted.isBlank()) {
        int first = Math.max(found, found + column - 1 - lead) + 1;
        int start = Math.min(first, file.get(at - 1).length());
        return new Span(whole.file(), at, start, at, start + 1);
      }
    }
    return whole;
  }
}
