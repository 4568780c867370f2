package io.clientele.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HoldingTest {
  private static final Scope SCOPE =
      Scope.of(
          Map.of(
              "size", Type.TEXT,
              "sector", Type.TEXT,
              "staff", Type.NUMBER,
              "public", Type.BOOLEAN,
              "since", Type.DATE));
  private static final Map<String, Object> VALUES =
      Map.of(
          "size",
          "small",
          "staff",
          new BigDecimal("12.0"),
          "public",
          false,
          "since",
          LocalDate.of(2024, 3, 1));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size = 'small'",
        "staff = 12",
        "staff * 2 + 1 > 24",
        "size in ('medium', 'small')",
        "size like 's%l'",
        "not public",
        "public = false",
        "since >= date '2024-03-01' and staff between 10 and 12",
        "sector is null",
        "sector = 'federal' or size = 'small'",
        "size <> 'large' and not (staff > 100)"
      })
  void a_condition_holds(String condition) {
    assertThat(holds(condition)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "size = 'large'",
        "staff > 12",
        "public",
        "sector = 'federal'",
        "sector <> 'federal'",
        "not (sector = 'federal')",
        "sector = 'federal' and size = 'small'",
        "size like '_mal'",
        "staff / 0 > 1"
      })
  void what_is_not_known_makes_nothing_true(String condition) {
    assertThat(holds(condition)).isFalse();
  }

  private static boolean holds(String condition) {
    ParsedRule rule = RuleParser.parse(condition, SCOPE, Span.startOf("a.yaml"));
    assertThat(rule).isInstanceOf(ParsedRule.Accepted.class);
    return Holding.holds(
        ((ParsedRule.Accepted) rule).rule().condition(),
        field -> Optional.ofNullable(VALUES.get(field)));
  }
}
