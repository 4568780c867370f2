package io.clientele.measure;

import io.clientele.model.Segment;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that somebody declared.
 *
 * @param text as it is written; empty where nothing is declared
 * @param low from where a measured number agrees
 * @param high to where it does; below {@code low} where the text holds no number
 * @param net whether costs are taken off it, which are not taken off what is measured
 */
record Claim(String text, double low, double high, boolean net) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern PROFIT =
      Pattern.compile(
          "(?i)(\\d+(?:\\.\\d+)?)\\s*%\\s+of\\s+(?:all|total|the|our|its|\\s)*profits?\\b");
  private static final Pattern COSTS = Pattern.compile("(?i)\\b(costs?|margin|profit|losses)\\b");

  /** Contacts in 30 days: from where to where a word holds. */
  private static final Map<String, double[]> FREQUENCIES =
      Map.of(
          "daily", new double[] {15, Double.POSITIVE_INFINITY},
          "weekly", new double[] {3, 15},
          "high", new double[] {3, Double.POSITIVE_INFINITY},
          "fortnightly", new double[] {1.5, 3},
          "monthly", new double[] {0.7, 1.5},
          "medium", new double[] {0.7, 3},
          "quarterly", new double[] {0.2, 0.7},
          "yearly", new double[] {0, 0.2},
          "annual", new double[] {0, 0.2},
          "low", new double[] {0, 0.7});

  /** A number as text, and how far from it what is measured may lie. */
  static Claim within(String text, double slack) {
    if (!NUMBER.matcher(text).matches()) {
      return new Claim(text, 1, 0, false);
    }
    double number = Double.parseDouble(text);
    return new Claim(text, number - slack, number + slack, false);
  }

  static Claim of(OptionalDouble number) {
    return within(number.isEmpty() ? "" : plain(number.getAsDouble()), 0);
  }

  static Claim of(Segment.LifetimeValue worth) {
    String text = (plain(worth.value()) + " " + worth.currency() + " " + worth.timespan()).strip();
    boolean net = COSTS.matcher(worth.calculationMethod()).find();
    return new Claim(text, worth.value(), worth.value(), net);
  }

  /** What the worth of one customer is held against: a year ahead, or five. */
  static String measure(Segment.LifetimeValue worth) {
    String span = worth.timespan().toLowerCase(Locale.ROOT);
    return span.matches("annual.*|yearly|(per|a|one|1) year|12 months")
        ? "revenue-ahead"
        : "lifetime-value";
  }

  /** The first word that is known: {@code Monthly}, or {@code high, by phone}. */
  static Claim ofFrequency(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      double[] range = FREQUENCIES.get(word);
      if (range != null) {
        return new Claim(text, range[0], range[1], false);
      }
    }
    return new Claim(text, 1, 0, false);
  }

  /** Prose such as {@code carries 40% of all profits}. */
  static Claim ofProfit(Segment segment) {
    Matcher matcher = PROFIT.matcher(segment.strategicAlignment() + " " + segment.description());
    return matcher.find() ? within(matcher.group(1), STEP) : new Claim("", 1, 0, false);
  }

  /** A part of a hundred that somebody writes is a round one. */
  private static final double STEP = 0.5;

  boolean isNumber() {
    return low <= high;
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
