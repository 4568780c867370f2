package io.clientele.model.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule compares for equality: a field, or what a function makes of it.
 *
 * @param function empty for the field itself
 * @param letters how many letters {@code prefix} takes; 0 for every other function
 */
public record Key(String function, String field, int letters) {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:([a-z]+)\\(\\s*)?([a-z_]+(?::[^,()]+)?)\\s*(?:,\\s*(\\d{1,2})\\s*)?(\\))?");

  /** A key as it is written, such as {@code family} or {@code prefix(family, 3)}. */
  static Optional<Key> of(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches() || (matcher.group(1) == null) != (matcher.group(4) == null)) {
      return Optional.empty();
    }
    String function = matcher.group(1) == null ? "" : matcher.group(1);
    String letters = matcher.group(3);
    return letters != null && function.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Key(function, matcher.group(2), letters == null ? 0 : Integer.parseInt(letters)));
  }

  /** The name under which every part of the program knows it. */
  public String name() {
    if (function.isEmpty()) {
      return field;
    }
    return letters == 0
        ? "%s(%s)".formatted(function, field)
        : String.format(Locale.ROOT, "%s(%s,%d)", function, field, letters);
  }

  @Override
  public String toString() {
    return name();
  }
}
