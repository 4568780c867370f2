package io.clientele.measure;

import io.clientele.data.RuleSql;
import io.clientele.data.Sql;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.RuleParser;
import io.clientele.rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns written conditions into SQL, and collects what was wrong with those that are none. */
final class Conditions {
  private final Scope scope;
  private final List<Finding> findings = new ArrayList<>();

  Conditions(Scope scope) {
    this.scope = scope;
  }

  Optional<Sql> sql(String text, Span where) {
    ParsedRule parsed = RuleParser.parse(text, scope, where);
    if (parsed instanceof ParsedRule.Accepted accepted) {
      return Optional.of(RuleSql.of(accepted.rule().condition()));
    }
    findings.add(((ParsedRule.Refused) parsed).finding());
    return Optional.empty();
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
