package io.clientele.measure;

import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.finding.Span;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.RuleParser;
import io.clientele.rule.Scope;
import java.util.Optional;

/** Turns written conditions into SQL; what is no condition selects nothing, as CLT901 says. */
final class Conditions {
  private final Scope scope;

  Conditions(Scope scope) {
    this.scope = scope;
  }

  Optional<Sql> sql(String text, Span where) {
    ParsedRule parsed = RuleParser.parse(text, scope, where);
    if (parsed instanceof ParsedRule.Accepted accepted) {
      return Optional.of(RuleSql.of(accepted.rule().condition()));
    }
    return Optional.empty();
  }
}
