package io.clientele.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.calcite.sql.SqlLiteral;
import org.apache.calcite.sql.SqlUnknownLiteral;
import org.apache.calcite.sql.type.SqlTypeName;

/** Reads the values written in a condition: numbers, texts, true and false, dates. */
final class Literals {
  /** Digits of a number, before or after the point: what a decimal column can hold. */
  private static final int LONGEST = 38;

  private final Typing typing;

  Literals(Typing typing) {
    this.typing = typing;
  }

  Expression read(SqlLiteral node) {
    if (node instanceof SqlUnknownLiteral unknown) {
      return date(unknown);
    }
    SqlTypeName type = node.getTypeName();
    return switch (type) {
      case DECIMAL, DOUBLE, INTEGER, BIGINT -> number(node);
      case CHAR, VARCHAR -> new Expression.TextValue(node.getValueAs(String.class));
      case BOOLEAN -> new Expression.BooleanValue(node.booleanValue());
      case NULL -> throw typing.refuse(node, "nothing equals `null`", "write `is null`");
      default -> throw typing.refuse(node, typing.shown(node) + " is not a value of a condition");
    };
  }

  private Expression number(SqlLiteral node) {
    BigDecimal value = node.getValueAs(BigDecimal.class);
    if (value.precision() > LONGEST || Math.abs(value.scale()) > LONGEST) {
      throw typing.refuse(node, typing.shown(node) + " has too many digits");
    }
    return new Expression.NumberValue(value);
  }

  /** A negative number stays a value; anything else is taken from zero. */
  Expression negated(Expression number) {
    if (number instanceof Expression.NumberValue value) {
      return new Expression.NumberValue(value.value().negate());
    }
    Expression zero = new Expression.NumberValue(BigDecimal.ZERO);
    return new Expression.Arithmetic("-", zero, number);
  }

  private Expression date(SqlUnknownLiteral node) {
    if (!node.tag.equalsIgnoreCase("DATE")) {
      throw typing.refuse(node, typing.shown(node) + " is not a value of a condition");
    }
    try {
      return new Expression.DateValue(LocalDate.parse(node.getValue()));
    } catch (DateTimeParseException e) {
      String message = "`" + node.getValue() + "` is not a date";
      throw typing.refuse(node, message, "write a date as date '2026-01-31'");
    }
  }
}
