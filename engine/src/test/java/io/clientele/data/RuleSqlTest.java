package io.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Span;
import io.clientele.rule.ParsedRule;
import io.clientele.rule.RuleParser;
import io.clientele.rule.Scope;
import io.clientele.rule.Type;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RuleSqlTest {
  private static final Scope SCOPE =
      Scope.of(
          Map.of(
              "value", Type.NUMBER,
              "channel", Type.TEXT,
              "odd \"name", Type.TEXT,
              "active", Type.BOOLEAN,
              "born", Type.DATE));

  @Test
  void every_value_is_a_parameter() {
    assertThat(
            sql("value + 1 >= 2.5 and not (channel in ('a''b', 'c') or born < date '1990-01-31')"))
        .isEqualTo(
            Sql.of(
                "(((\"value\" + cast(? as double)) >= cast(? as double)) and not ((\"channel\" in"
                    + " (cast(? as varchar), cast(? as varchar)) or (\"born\" < cast(? as"
                    + " date)))))",
                1.0,
                2.5,
                "a'b",
                "c",
                java.time.LocalDate.of(1990, 1, 31)));
  }

  @Test
  void names_stay_names_whatever_they_hold() {
    assertThat(sql("\"odd \"\"name\" is null and active = true").text())
        .isEqualTo("(\"odd \"\"name\" is null and (\"active\" = true))");
  }

  private static Sql sql(String text) {
    ParsedRule parsed = RuleParser.parse(text, SCOPE, Span.startOf("a.yaml"));
    assertThat(parsed).isInstanceOf(ParsedRule.Accepted.class);
    return RuleSql.of(((ParsedRule.Accepted) parsed).rule().condition());
  }
}
