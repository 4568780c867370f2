package io.clientele.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an amount written as prose: {@code $25,000 annually} is 25000 USD a year. */
final class Money {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(\\p{Sc}|[A-Z]{3} )?\\s*([\\d,]+(?:\\.\\d+)?)\\s*([A-Z]{3}\\b)?\\s*(\\p{L}[\\p{L}"
              + " -]*)?");
  private static final Map<String, String> SIGNS =
      Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");

  private Money() {}

  static Optional<Segment.LifetimeValue> read(String text) {
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches()) {
      return Optional.empty();
    }
    String sign = group(amount, 1);
    String currency = sign.isEmpty() ? group(amount, 3) : SIGNS.getOrDefault(sign, sign);
    return Quantities.number(group(amount, 2)).stream()
        .mapToObj(value -> new Segment.LifetimeValue(value, currency, group(amount, 4), ""))
        .findFirst();
  }

  private static String group(Matcher matcher, int number) {
    String found = matcher.group(number);
    return found == null ? "" : found.strip();
  }
}
