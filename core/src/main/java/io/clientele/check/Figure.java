package io.clientele.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it of a person, exact or from one bound to the other: {@code 42}, {@code
 * 30-45}, {@code $250,000+}, {@code under 60k a year}.
 */
public record Figure(double low, double high) {
  private static final int LONGEST = 60;
  private static final String NUMBER =
      "(\\p{Sc}|[A-Z]{3} )?\\s?(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)([kKmM]?)(\\s?\\p{Sc}|"
          + " [A-Z]{3})?";
  private static final Pattern FORM =
      Pattern.compile(
          "(?:(?<most>under|below|less than|up to|<)|(?<least>over|above|more than|at"
              + " least|>))?\\s*"
              + NUMBER
              + "(?:\\s?(?:-|–|to)\\s?"
              + NUMBER
              + "|\\s?(?<more>\\+|or more))?"
              + "(?:\\s(?:years?(?: old)?|a year|per year|annually|yearly|p\\.a\\.))?");
  private static final Map<String, String> CURRENCIES =
      Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");

  /** One number. */
  public static Figure exactly(double number) {
    return new Figure(number, number);
  }

  /**
   * The figure, where the whole text is one and no other currency is named.
   *
   * @param currency what an amount without a sign is counted in; empty for anything
   */
  public static Optional<Figure> of(String text, String currency) {
    Matcher form = FORM.matcher(text.strip());
    if (text.length() > LONGEST || !form.matches() || !isIn(currency, form)) {
      return Optional.empty();
    }
    double first = number(form, 4);
    if (form.group("most") != null) {
      return Optional.of(new Figure(0, first));
    }
    boolean open = form.group("least") != null || form.group("more") != null;
    double last = form.group(8) == null ? first : number(form, 8);
    return open
        ? Optional.of(new Figure(first, Double.POSITIVE_INFINITY))
        : Optional.of(new Figure(first, last)).filter(figure -> figure.low <= figure.high);
  }

  private static boolean isIn(String currency, Matcher form) {
    for (int group : new int[] {3, 6, 7, 10}) {
      String sign = form.group(group) == null ? "" : form.group(group).strip();
      boolean same = CURRENCIES.getOrDefault(sign, sign).equals(currency);
      if (!sign.isEmpty() && !currency.isEmpty() && !same) {
        return false;
      }
    }
    return true;
  }

  private static double number(Matcher form, int group) {
    double digits = Double.parseDouble(form.group(group).replace(",", ""));
    return switch (String.valueOf(form.group(group + 1))) {
      case "k", "K" -> digits * 1e3;
      case "m", "M" -> digits * 1e6;
      default -> digits;
    };
  }
}
