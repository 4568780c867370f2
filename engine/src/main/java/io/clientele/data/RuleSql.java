package io.clientele.data;

import io.clientele.rule.Expression;
import java.util.ArrayList;
import java.util.List;

/** Writes a typed condition as SQL: fields as quoted columns, every value as a bound parameter. */
public final class RuleSql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private RuleSql() {}

  /** The condition with its parameters in the order of the text, to be joined into a statement. */
  public static Sql of(Expression condition) {
    RuleSql writer = new RuleSql();
    writer.write(condition);
    return new Sql(writer.text.toString(), List.copyOf(writer.parameters));
  }

  /** A name as a column, whatever characters it has. */
  public static String column(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private void write(Expression expression) {
    if (expression instanceof Expression.Field field) {
      text.append(column(field.name()));
    } else if (expression instanceof Expression.And and) {
      joined(and.all(), " and ");
    } else if (expression instanceof Expression.Or or) {
      joined(or.any(), " or ");
    } else if (expression instanceof Expression.Not not) {
      text.append("not ");
      joined(List.of(not.inner()), "");
    } else if (expression instanceof Expression.In in) {
      write(in.value());
      text.append(" in ");
      joined(in.choices(), ", ");
    } else if (expression instanceof Expression.IsNull isNull) {
      write(isNull.value());
      text.append(" is null");
    } else {
      operation(expression);
    }
  }

  private void operation(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      infix(comparison.operator(), comparison.left(), comparison.right());
    } else if (expression instanceof Expression.Arithmetic arithmetic) {
      infix(arithmetic.operator(), arithmetic.left(), arithmetic.right());
    } else {
      value(expression);
    }
  }

  private void value(Expression expression) {
    if (expression instanceof Expression.NumberValue number) {
      bound("double", number.value().doubleValue());
    } else if (expression instanceof Expression.TextValue word) {
      bound("varchar", word.value());
    } else if (expression instanceof Expression.DateValue date) {
      bound("date", date.value());
    } else if (expression instanceof Expression.BooleanValue flag) {
      text.append(flag.value());
    } else {
      throw new IllegalStateException("no SQL for " + expression);
    }
  }

  private void bound(String type, Object value) {
    text.append("cast(? as ").append(type).append(')');
    parameters.add(value);
  }

  private void infix(String operator, Expression left, Expression right) {
    text.append('(');
    write(left);
    text.append(' ').append(operator).append(' ');
    write(right);
    text.append(')');
  }

  private void joined(List<Expression> parts, String word) {
    String between = "(";
    for (Expression part : parts) {
      text.append(between);
      write(part);
      between = word;
    }
    text.append(')');
  }
}
