package io.clientele.check.rules;

import io.clientele.finding.Fix;
import io.clientele.finding.Span;
import io.clientele.model.SchemaProblem;
import java.util.List;
import java.util.Optional;

/** The fix that writes the kind's own name, word or number in the manner of the file. */
final class Canonically {
  private Canonically() {}

  static Optional<Fix> written(SchemaProblem problem) {
    String own = problem.expected().get(0);
    Span at = problem.span();
    String raw = raw(problem);
    boolean isNumber = problem.keyword().equals("x-scale");
    return unquoted(raw).equals(problem.value())
        ? Optional.of(Fix.write("write `" + own + "`", at, isNumber ? own : like(raw, own)))
        : Optional.empty();
  }

  /** What stands there: on one line, or nothing. */
  private static String raw(SchemaProblem problem) {
    Span at = problem.span();
    List<String> lines = problem.element().tree().file().lines();
    boolean oneLine = at.line() == at.endLine() && at.line() <= lines.size();
    String line = oneLine ? lines.get(at.line() - 1) : "";
    return at.endColumn() - 1 <= line.length()
        ? line.substring(Math.min(at.column() - 1, line.length()), at.endColumn() - 1)
        : "";
  }

  private static String unquoted(String raw) {
    return isQuoted(raw) ? raw.substring(1, raw.length() - 1) : raw;
  }

  private static boolean isQuoted(String raw) {
    return raw.length() > 1 && (raw.startsWith("\"") || raw.startsWith("'"));
  }

  /** In the same quotes; our own words need none in YAML, except where they begin with a sign. */
  private static String like(String raw, String own) {
    if (isQuoted(raw)) {
      return raw.charAt(0) + own + raw.charAt(0);
    }
    return Character.isLetter(own.charAt(0)) ? own : "\"" + own + "\"";
  }
}
