package io.clientele.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quick reading of the plainest conditions: fields compared with numbers or short texts, joined
 * by {@code and} and {@code or} without brackets. Of anything else it says nothing, and the full
 * parser decides. Most rules are as plain as that, and loading the full parser costs more than a
 * check.
 */
final class PlainCondition {
  private static final int LONGEST = 300;
  private static final Pattern COMPARISON =
      Pattern.compile(
          "\\s*([A-Za-z_][A-Za-z0-9_]{0,60})\\s*(=|<>|<=|>=|<|>)\\s*(?:(\\d{1,18}(?:\\.\\d{1,9})?)|'([A-Za-z0-9](?:[A-Za-z0-9"
              + " -]{0,60}[A-Za-z0-9])?)')\\s*");
  private static final Pattern OR = Pattern.compile("(?i)\\sor\\s");
  private static final Pattern AND = Pattern.compile("(?i)\\sand\\s");

  /** Words that are no field's name, or may not be one without quotes. */
  private static final Pattern STEERING =
      Pattern.compile("and|or|not|in|is|null|like|between|true|false|date");

  private PlainCondition() {}

  static Optional<Expression> read(String text, Scope scope) {
    if (text.length() > LONGEST || text.contains("--")) {
      return Optional.empty();
    }
    List<Expression> any = new ArrayList<>();
    for (String part : OR.split(text, -1)) {
      List<Expression> all = new ArrayList<>();
      for (String piece : AND.split(part, -1)) {
        Optional<Expression> comparison = comparison(piece, scope);
        if (comparison.isEmpty()) {
          return Optional.empty();
        }
        all.add(comparison.get());
      }
      any.add(all.size() == 1 ? all.get(0) : new Expression.And(List.copyOf(all)));
    }
    return Optional.of(any.size() == 1 ? any.get(0) : new Expression.Or(List.copyOf(any)));
  }

  private static Optional<Expression> comparison(String text, Scope scope) {
    Matcher parts = COMPARISON.matcher(text);
    if (!parts.matches() || STEERING.matcher(parts.group(1).toLowerCase(Locale.ROOT)).matches()) {
      return Optional.empty();
    }
    boolean isNumber = parts.group(3) != null;
    Type type = isNumber ? Type.NUMBER : Type.TEXT;
    Expression value =
        isNumber
            ? new Expression.NumberValue(new BigDecimal(parts.group(3)))
            : new Expression.TextValue(parts.group(4));
    Expression field = new Expression.Field(parts.group(1), type);
    return scope
        .typeOf(parts.group(1))
        .filter(type::equals)
        .map(known -> new Expression.Comparison(parts.group(2), field, value));
  }
}
