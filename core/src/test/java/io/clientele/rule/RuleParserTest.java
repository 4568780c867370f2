package io.clientele.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleParserTest {
  private static final Scope SCOPE =
      Scope.of(
          Map.of(
              "annual_income", Type.NUMBER,
              "products_held", Type.NUMBER,
              "value", Type.NUMBER,
              "channel", Type.TEXT,
              "active", Type.BOOLEAN,
              "birth_date", Type.DATE));
  private static final Expression INCOME = new Expression.Field("annual_income", Type.NUMBER);
  private static final Expression CHANNEL = new Expression.Field("channel", Type.TEXT);

  @Test
  void comparisons_joined_by_and_become_a_flat_tree() {
    assertThat(accepted("annual_income >= 250000 and products_held >= 2 and channel = 'Web'"))
        .isEqualTo(
            new Expression.And(
                List.of(
                    new Expression.Comparison(">=", INCOME, number("250000")),
                    new Expression.Comparison(
                        ">=", new Expression.Field("products_held", Type.NUMBER), number("2")),
                    new Expression.Comparison("=", CHANNEL, new Expression.TextValue("Web")))));
  }

  @Test
  void between_is_two_comparisons() {
    assertThat(accepted("annual_income between 10 and 20.5"))
        .isEqualTo(
            new Expression.And(
                List.of(
                    new Expression.Comparison(">=", INCOME, number("10")),
                    new Expression.Comparison("<=", INCOME, number("20.5")))));
  }

  @Test
  void lists_patterns_nulls_and_negations_are_read() {
    assertThat(accepted("channel not in ('web', 'app')"))
        .isEqualTo(
            new Expression.Not(
                new Expression.In(
                    CHANNEL,
                    List.of(new Expression.TextValue("web"), new Expression.TextValue("app")))));
    assertThat(accepted("channel like 'T0%' or channel is not null"))
        .isEqualTo(
            new Expression.Or(
                List.of(
                    new Expression.Comparison("like", CHANNEL, new Expression.TextValue("T0%")),
                    new Expression.Not(new Expression.IsNull(CHANNEL)))));
    assertThat(accepted("not active")).isEqualTo(new Expression.Not(field("active", Type.BOOLEAN)));
  }

  @Test
  void dates_negative_numbers_and_arithmetic_are_values() {
    assertThat(accepted("birth_date < date '1990-01-31'"))
        .isEqualTo(
            new Expression.Comparison(
                "<",
                field("birth_date", Type.DATE),
                new Expression.DateValue(LocalDate.of(1990, 1, 31))));
    assertThat(accepted("annual_income * 2 > -5"))
        .isEqualTo(
            new Expression.Comparison(
                ">", new Expression.Arithmetic("*", INCOME, number("2")), number("-5")));
  }

  @Test
  void a_field_may_be_called_like_a_reserved_word() {
    assertThat(accepted("value > 100"))
        .isEqualTo(new Expression.Comparison(">", field("value", Type.NUMBER), number("100")));
  }

  @Test
  void a_text_keeps_its_quotes_and_capitals() {
    assertThat(accepted("channel = 'It''s value; drop table event'"))
        .isEqualTo(
            new Expression.Comparison(
                "=", CHANNEL, new Expression.TextValue("It's value; drop table event")));
  }

  @Test
  void an_unknown_field_is_underlined_and_the_nearest_named() {
    String text = "products_held > 1 and anual_income > 5";
    Finding finding = refused(text, new Span("a.yaml", 7, 11, 7, 11 + text.length()));
    assertThat(finding.code()).isEqualTo("CLT901");
    assertThat(finding.message()).isEqualTo("`anual_income` is not a known field");
    assertThat(finding.help()).isEqualTo("did you mean `annual_income`?");
    assertThat(finding.span()).isEqualTo(new Span("a.yaml", 7, 33, 7, 45));
  }

  @Test
  void the_place_inside_a_quoted_text_skips_the_quote() {
    String text = "value > 1 and x = 2";
    Finding finding = refused(text, new Span("a.json", 3, 20, 3, 22 + text.length()));
    assertThat(finding.span()).isEqualTo(new Span("a.json", 3, 35, 3, 36));
  }

  @Test
  void a_wrong_type_is_a_finding() {
    String text = "annual_income > 'rich'";
    Finding finding = refused(text, new Span("a.yaml", 1, 1, 1, 1 + text.length()));
    assertThat(finding.message()).isEqualTo("`'rich'` is text, not a number");
    assertThat(finding.span()).isEqualTo(new Span("a.yaml", 1, 17, 1, 23));
    assertThat(refused("annual_income").message())
        .isEqualTo("`annual_income` is a number, not true or false");
    assertThat(refused("birth_date > '1990-01-01'").help()).contains("date '2026-01-31'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "annual_income >",
        "annual_income = (select max(value) from t)",
        "exists (select 1)",
        "annual_income in (select 1)",
        "true; drop table event",
        "upper(channel) = 'WEB'",
        "cast(channel as integer) = 1",
        "case when active then true else false end",
        "event.channel = 'web'",
        "channel similar to 'x'",
        "channel like 'x' escape '!'",
        "channel ilike 'x'",
        "channel = ?",
        "annual_income = null",
        "row(1, 2) = row(1, 2)",
        "active > true",
        "annual_income between symmetric 1 and 2",
        "value = interval '1' day",
        "value = timestamp '2020-01-01 00:00:00'",
        "birth_date = date '2020-13-45'",
        "channel = u&'\\zzzz'",
        "channel = x'0g'",
        "channel || 'a' = 'b'",
        "value = 1e999999999",
        "channel = 'unclosed",
        "\"channel = 'a'",
        "value = current_date",
        "value % 2 = 0",
        "active is true",
        "value = any (1)",
        "*",
        "\u0000",
        "/* value */",
        "{fn now()} = value",
        "(value, value) in ((1, 2))"
      })
  void everything_else_is_refused(String text) {
    assertThat(refused(text).code()).isEqualTo("CLT901");
    assertThat(refused(text).message()).isNotBlank().doesNotContain("calcite", "Encountered");
  }

  @Test
  void deep_and_long_conditions_end_soon() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          refused("(".repeat(900) + "active" + ")".repeat(900));
          refused("a".repeat(5000));
          accepted("(".repeat(12) + "active" + ")".repeat(12));
          accepted("not ".repeat(480) + "active");
          accepted("active" + " and active".repeat(170));
          refused("- ".repeat(900) + "value");
          refused("(((((((((((".repeat(80));
        });
  }

  @Test
  void any_text_gives_an_answer() {
    Random random = new Random(7);
    String[] parts = {
      "value", "channel", "and", "or", "not", "(", ")", "'", "\"", "=", "in", "between", "like",
      "date", "1", "'a'", ",", "null", "is", "--", "/*", "*/", "\n", "\\", "`", "[", "{", ".",
      "select"
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      String rule = text.toString();
      Span where = new Span("a", 1, 1, 1, 1 + rule.length());
      if (RuleParser.parse(rule, SCOPE, where) instanceof ParsedRule.Refused refused) {
        assertThat(refused.finding().span().column()).as(rule).isBetween(1, rule.length() + 1);
      }
    }
  }

  private static Expression accepted(String text) {
    ParsedRule parsed = RuleParser.parse(text, SCOPE, Span.startOf("a.yaml"));
    assertThat(parsed).as(text).isInstanceOf(ParsedRule.Accepted.class);
    return ((ParsedRule.Accepted) parsed).rule().condition();
  }

  private static Finding refused(String text) {
    return refused(text, Span.startOf("a.yaml"));
  }

  private static Finding refused(String text, Span where) {
    ParsedRule parsed = RuleParser.parse(text, SCOPE, where);
    assertThat(parsed).as(text).isInstanceOf(ParsedRule.Refused.class);
    return ((ParsedRule.Refused) parsed).finding();
  }

  private static Expression field(String name, Type type) {
    return new Expression.Field(name, type);
  }

  private static Expression number(String value) {
    return new Expression.NumberValue(new BigDecimal(value));
  }
}
