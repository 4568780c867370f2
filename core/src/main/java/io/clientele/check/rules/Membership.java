package io.clientele.check.rules;

import io.clientele.check.Figure;
import io.clientele.rule.Expression;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Answers a condition as far as some numbers are known. What is not known leaves it open, by
 * Kleene's three-valued logic.
 */
final class Membership {
  private final Map<String, Figure> known;

  /** What can be said of a condition. */
  enum Answer {
    YES,
    NO,
    OPEN
  }

  Membership(Map<String, Figure> known) {
    this.known = known;
  }

  /** The names of all fields in a condition. */
  static SortedSet<String> fields(Expression expression) {
    SortedSet<String> names = new TreeSet<>();
    collect(expression, names);
    return names;
  }

  private static void collect(Expression expression, Collection<String> names) {
    if (expression instanceof Expression.Field field) {
      names.add(field.name());
    }
    parts(expression).forEach(part -> collect(part, names));
  }

  private static List<Expression> parts(Expression expression) {
    if (expression instanceof Expression.And and) {
      return and.all();
    }
    if (expression instanceof Expression.Or or) {
      return or.any();
    }
    if (expression instanceof Expression.Not not) {
      return List.of(not.inner());
    }
    if (expression instanceof Expression.Comparison comparison) {
      return List.of(comparison.left(), comparison.right());
    }
    if (expression instanceof Expression.Arithmetic arithmetic) {
      return List.of(arithmetic.left(), arithmetic.right());
    }
    if (expression instanceof Expression.In in) {
      return List.of(in.value());
    }
    return expression instanceof Expression.IsNull isNull ? List.of(isNull.value()) : List.of();
  }

  Answer of(Expression condition) {
    if (condition instanceof Expression.And and) {
      return any(and.all(), Answer.NO, Answer.YES);
    }
    if (condition instanceof Expression.Or or) {
      return any(or.any(), Answer.YES, Answer.NO);
    }
    if (condition instanceof Expression.Not not) {
      return opposite(of(not.inner()));
    }
    if (condition instanceof Expression.Comparison comparison) {
      return compared(comparison.operator(), comparison.left(), comparison.right());
    }
    if (condition instanceof Expression.In in) {
      return any(
          in.choices().stream()
              .<Expression>map(one -> new Expression.Comparison("=", in.value(), one))
              .toList(),
          Answer.YES,
          Answer.NO);
    }
    return Answer.OPEN;
  }

  /** One part may decide; else all parts must agree on the contrary. */
  private Answer any(List<Expression> parts, Answer deciding, Answer otherwise) {
    Answer answer = otherwise;
    for (Expression part : parts) {
      Answer one = of(part);
      if (one == deciding) {
        return deciding;
      }
      answer = one == Answer.OPEN ? Answer.OPEN : answer;
    }
    return answer;
  }

  private static Answer opposite(Answer answer) {
    return switch (answer) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case OPEN -> Answer.OPEN;
    };
  }

  private Answer compared(String operator, Expression left, Expression right) {
    Optional<Figure> a = figure(left);
    Optional<Figure> b = figure(right);
    if (a.isEmpty() || b.isEmpty()) {
      return Answer.OPEN;
    }
    return switch (operator) {
      case "<" -> below(a.get(), b.get());
      case ">=" -> opposite(below(a.get(), b.get()));
      case ">" -> below(b.get(), a.get());
      case "<=" -> opposite(below(b.get(), a.get()));
      case "=" -> equal(a.get(), b.get());
      case "<>" -> opposite(equal(a.get(), b.get()));
      default -> Answer.OPEN;
    };
  }

  private static Answer below(Figure a, Figure b) {
    if (a.high() < b.low()) {
      return Answer.YES;
    }
    return a.low() >= b.high() ? Answer.NO : Answer.OPEN;
  }

  private static Answer equal(Figure a, Figure b) {
    boolean apart = a.high() < b.low() || b.high() < a.low();
    boolean exact = a.low() == a.high() && a.equals(b);
    return exact ? Answer.YES : apart ? Answer.NO : Answer.OPEN;
  }

  private Optional<Figure> figure(Expression expression) {
    if (expression instanceof Expression.NumberValue number) {
      return Optional.of(Figure.exactly(number.value().doubleValue()));
    }
    return expression instanceof Expression.Field field
        ? Optional.ofNullable(known.get(field.name()))
        : Optional.empty();
  }
}
