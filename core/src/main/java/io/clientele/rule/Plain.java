package io.clientele.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises conditions that are plainly right: comparisons of known fields with one value of their
 * type, joined by one of {@code and} and {@code or}. It is sure of what it accepts and says nothing
 * of the rest, so that checking a model need not start the parser for every everyday rule.
 */
final class Plain {
  private static final Pattern JOINT = Pattern.compile("\\s+(and|or)\\s+");
  private static final Pattern COMPARISON =
      Pattern.compile(
          "([a-z][a-z0-9_]*+)\\s*+(<=|>=|<>|=|<|>)\\s*+(\\d{1,9}(?:\\.\\d{1,4})?|'[\\w .-]*+')");

  private Plain() {}

  static boolean isRight(String text, Scope scope) {
    for (String part : JOINT.split(text.strip(), -1)) {
      Matcher comparison = COMPARISON.matcher(part);
      if (!comparison.matches()
          || Marked.STEERING.contains(comparison.group(1))
          || !fits(scope.typeOf(comparison.group(1)), comparison.group(3))) {
        return false;
      }
    }
    return text.length() < 300;
  }

  private static boolean fits(Optional<Type> type, String value) {
    boolean isText = value.startsWith("'");
    return type.filter(of -> of == (isText ? Type.TEXT : Type.NUMBER)).isPresent();
  }
}
