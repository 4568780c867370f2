package io.clientele.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Says of one thing whether a condition holds, as SQL says it: what is not known makes nothing true
 * and nothing false.
 */
public final class Holding {
  private final Function<String, Optional<Object>> values;

  private Holding(Function<String, Optional<Object>> values) {
    this.values = values;
  }

  /**
   * Whether a condition is true.
   *
   * @param values of fields by name: text, a number, a boolean or a day; empty where not known
   */
  public static boolean holds(Expression condition, Function<String, Optional<Object>> values) {
    return new Holding(values).truth(condition).orElse(false);
  }

  private Optional<Boolean> truth(Expression expression) {
    if (expression instanceof Expression.And and) {
      return joined(and.all(), false);
    }
    if (expression instanceof Expression.Or or) {
      return joined(or.any(), true);
    }
    if (expression instanceof Expression.Not not) {
      return truth(not.inner()).map(inner -> !inner);
    }
    if (expression instanceof Expression.IsNull isNull) {
      return Optional.of(value(isNull.value()).isEmpty());
    }
    if (expression instanceof Expression.In in) {
      return joined(
          in.choices().stream()
              .<Expression>map(choice -> new Expression.Comparison("=", in.value(), choice))
              .toList(),
          true);
    }
    return expression instanceof Expression.Comparison comparison
        ? compared(comparison)
        : value(expression).filter(Boolean.class::isInstance).map(Boolean.class::cast);
  }

  /** One part that is {@code deciding} decides; else one that is not known leaves it open. */
  private Optional<Boolean> joined(List<Expression> parts, boolean deciding) {
    boolean isOpen = false;
    for (Expression part : parts) {
      Optional<Boolean> truth = truth(part);
      if (truth.isPresent() && truth.get() == deciding) {
        return truth;
      }
      isOpen |= truth.isEmpty();
    }
    return isOpen ? Optional.empty() : Optional.of(!deciding);
  }

  private Optional<Boolean> compared(Expression.Comparison comparison) {
    Optional<Object> left = value(comparison.left());
    Optional<Object> right = value(comparison.right());
    return left.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(compared(comparison.operator(), left.get(), right.get()));
  }

  private static boolean compared(String operator, Object left, Object right) {
    if (operator.equals("like")) {
      return like(right.toString()).matcher(left.toString()).matches();
    }
    int order = order(left, right);
    return switch (operator) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static int order(Object left, Object right) {
    if (left instanceof BigDecimal one && right instanceof BigDecimal other) {
      return one.compareTo(other);
    }
    if (left instanceof LocalDate one && right instanceof LocalDate other) {
      return one.compareTo(other);
    }
    return left.toString().compareTo(right.toString());
  }

  private static Pattern like(String pattern) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      regex.append(
          letter == '%' ? ".*" : letter == '_' ? "." : Pattern.quote(String.valueOf(letter)));
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }

  private Optional<Object> value(Expression expression) {
    if (expression instanceof Expression.Field field) {
      return values.apply(field.name());
    }
    if (expression instanceof Expression.NumberValue number) {
      return Optional.of(number.value());
    }
    if (expression instanceof Expression.TextValue text) {
      return Optional.of(text.value());
    }
    if (expression instanceof Expression.BooleanValue flag) {
      return Optional.of(flag.value());
    }
    if (expression instanceof Expression.DateValue date) {
      return Optional.of(date.value());
    }
    return expression instanceof Expression.Arithmetic sum
        ? calculated(sum)
        : truth(expression).map(truth -> truth);
  }

  private Optional<Object> calculated(Expression.Arithmetic sum) {
    Optional<Object> left = value(sum.left());
    Optional<Object> right = value(sum.right());
    if (left.isEmpty()
        || right.isEmpty()
        || !(left.get() instanceof BigDecimal one)
        || !(right.get() instanceof BigDecimal other)) {
      return Optional.empty();
    }
    return switch (sum.operator()) {
      case "+" -> Optional.of(one.add(other));
      case "-" -> Optional.of(one.subtract(other));
      case "*" -> Optional.of(one.multiply(other));
      default ->
          other.signum() == 0
              ? Optional.empty()
              : Optional.of(one.divide(other, MathContext.DECIMAL64));
    };
  }
}
