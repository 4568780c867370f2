package io.clientele.view.pages;

import io.clientele.view.Estimate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** How often customers are meant to be met, in times a month of thirty days. */
final class Rhythm {
  private static final Map<String, Double> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("bi-weekly", 30 / 14.0);
    WORDS.put("biweekly", 30 / 14.0);
    WORDS.put("fortnight", 30 / 14.0);
    WORDS.put("bi-monthly", 30 / 60.9);
    WORDS.put("bimonthly", 30 / 60.9);
    WORDS.put("semi-annual", 30 / 182.6);
    WORDS.put("half-year", 30 / 182.6);
    WORDS.put("daily", 30.0);
    WORDS.put("week", 30 / 7.0);
    WORDS.put("month", 30 / 30.4);
    WORDS.put("quarter", 30 / 91.3);
    WORDS.put("annual", 30 / 365.25);
    WORDS.put("year", 30 / 365.25);
  }

  private Rhythm() {}

  /** Empty where the words do not tell. */
  static OptionalDouble declared(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(word -> lower.contains(word.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether the measured contacts are as often as declared. */
  static String verdict(String words, Estimate measured) {
    OptionalDouble declared = declared(words);
    if (words.isEmpty()) {
      return "undeclared";
    }
    if (declared.isEmpty() || measured.low().isEmpty() || measured.high().isEmpty()) {
      return "unmeasurable";
    }
    if (declared.getAsDouble() > measured.high().getAsDouble()) {
      return "declared too high";
    }
    return declared.getAsDouble() < measured.low().getAsDouble() ? "declared too low" : "agrees";
  }
}
