package io.clientele.rule;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import java.util.Optional;
import org.apache.calcite.avatica.util.Casing;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.parser.SqlParseException;
import org.apache.calcite.sql.parser.SqlParser;

/**
 * Reads a condition such as {@code annual_income >= 250000 and channel in ('web', 'app')}: fields
 * of a scope, literals, comparisons, {@code between}, {@code in}, {@code like}, {@code is null},
 * arithmetic, {@code and}, {@code or}, {@code not}. Anything else is refused with its place.
 */
public final class RuleParser {
  private static final int LONGEST = 2000;
  private static final String LANGUAGE =
      "a condition compares fields with values: = <> < <= > >=, between, in, like, is null, joined"
          + " by and, or, not";

  private RuleParser() {}

  /**
   * A rule, or a finding CLT901 that underlines the place.
   *
   * @param where the span of the text in its file
   */
  public static ParsedRule parse(String text, Scope scope, Span where) {
    Optional<Expression> plain = PlainCondition.read(text, scope);
    if (plain.isPresent()) {
      return new ParsedRule.Accepted(new Rule(text, plain.get()));
    }
    return parseInFull(text, scope, where);
  }

  private static ParsedRule parseInFull(String text, Scope scope, Span where) {
    try {
      return new ParsedRule.Accepted(read(text, scope));
    } catch (Refusal refusal) {
      Span place = place(text, refusal, where);
      String message = refusal.message();
      return new ParsedRule.Refused(
          new Finding("CLT901", Severity.ERROR, place, message).help(refusal.help()));
    }
  }

  private static Rule read(String text, Scope scope) {
    if (text.isBlank()) {
      throw new Refusal("the condition is empty", LANGUAGE, 0, text.length());
    }
    if (text.length() > LONGEST) {
      String message = "the condition has " + text.length() + " characters, more than " + LONGEST;
      throw new Refusal(message, "split it, or prepare the value in the source", 0, 1);
    }
    Marked marked = Marked.of(text, scope.fields().keySet());
    return new Rule(text, new Typing(scope, marked, text).condition(tree(marked, text)));
  }

  private static SqlNode tree(Marked marked, String text) {
    try {
      return SqlParser.create(marked.text(), Full.CONFIG).parseExpression();
    } catch (SqlParseException e) {
      int start = e.getPos() == null ? 0 : offset(marked, e);
      int end = Math.max(start + 1, Typing.endOfWord(text, start));
      throw new Refusal(
          "the condition does not parse at " + shown(text, start), LANGUAGE, start, end);
    } catch (RuntimeException e) {
      // Odd literals make Calcite throw unchecked exceptions of several kinds.
      throw new Refusal("the condition does not parse", LANGUAGE, 0, text.length());
    }
  }

  private static int offset(Marked marked, SqlParseException e) {
    return marked.offset(e.getPos().getLineNum(), e.getPos().getColumnNum());
  }

  private static String shown(String text, int start) {
    return start >= text.length()
        ? "its end"
        : "`" + text.substring(start, Typing.endOfWord(text, start)) + "`";
  }

  /** Exact where the text stands on one line as it is, or in plain quotes; else the whole span. */
  private static Span place(String text, Refusal refusal, Span where) {
    int extra = where.endColumn() - where.column() - text.length();
    if (where.line() != where.endLine() || (extra != 0 && extra != 2)) {
      return where;
    }
    int from = where.column() + extra / 2;
    int end = Math.max(refusal.start(), refusal.end());
    return new Span(where.file(), where.line(), from + refusal.start(), where.line(), from + end);
  }

  /** The full parser's classes are loaded when a condition needs them. */
  private static final class Full {
    private static final SqlParser.Config CONFIG =
        SqlParser.config()
            .withUnquotedCasing(Casing.UNCHANGED)
            .withQuotedCasing(Casing.UNCHANGED)
            .withIdentifierMaxLength(LONGEST + 2);
  }
}
