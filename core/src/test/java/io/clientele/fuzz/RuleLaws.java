package io.clientele.fuzz;

import io.clientele.finding.Span;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.RuleParser;
import io.clientele.rule.Scope;
import io.clientele.rule.Type;
import java.util.Map;

/** What holds for every text of a rule. */
final class RuleLaws {
  private static final Scope SCOPE =
      Scope.of(
          Map.of(
              "income", Type.NUMBER, "name", Type.TEXT, "since", Type.DATE, "vip", Type.BOOLEAN));

  private RuleLaws() {}

  static void hold(String text) {
    Span where = new Span("a.yaml", 1, 5, 1, 5 + text.length());
    ParsedRule parsed = RuleParser.parse(text, SCOPE, where);
    Law.holds(parsed.equals(RuleParser.parse(text, SCOPE, where)), "a rule is read in two ways");
    if (parsed instanceof ParsedRule.Refused refused) {
      Span span = refused.finding().span();
      boolean inside = span.column() >= 5 && span.endColumn() <= where.endColumn() + 1;
      Law.holds(inside && span.column() <= span.endColumn(), span + " lies outside the rule");
      Law.holds(!refused.finding().message().isBlank(), "a refusal gives no reason");
    } else if (parsed instanceof ParsedRule.Accepted accepted) {
      Law.holds(accepted.rule().text().equals(text), "a rule has lost its text");
    }
  }
}
