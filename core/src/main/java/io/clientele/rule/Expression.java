package io.clientele.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A condition as a typed tree; nothing of the written text remains in it but names and values. */
public sealed interface Expression {
  /** A field of the scope. */
  record Field(String name, Type type) implements Expression {}

  record NumberValue(BigDecimal value) implements Expression {}

  record TextValue(String value) implements Expression {}

  record BooleanValue(boolean value) implements Expression {}

  record DateValue(LocalDate value) implements Expression {}

  /** {@code operator} is one of {@code = <> < <= > >= like}. */
  record Comparison(String operator, Expression left, Expression right) implements Expression {}

  /** {@code operator} is one of {@code + - * /}. */
  record Arithmetic(String operator, Expression left, Expression right) implements Expression {}

  record And(List<Expression> all) implements Expression {}

  record Or(List<Expression> any) implements Expression {}

  record Not(Expression inner) implements Expression {}

  record In(Expression value, List<Expression> choices) implements Expression {}

  record IsNull(Expression value) implements Expression {}
}
