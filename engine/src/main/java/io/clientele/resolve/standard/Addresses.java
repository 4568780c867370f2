package io.clientele.resolve.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Streets, house numbers and postcodes in the form in which they are compared. Countries are ISO
 * 3166 codes of two letters; an unknown one is the empty text.
 */
public final class Addresses {
  /** What names a part of a building: it and the word after it are not the street. */
  private static final Set<String> UNITS =
      Set.of("apt", "apartment", "unit", "flat", "suite", "ste", "floor", "fl", "whg", "wohnung");

  private static final Set<String> NUMBER = Set.of("n", "no", "nr", "num", "numero", "hausnummer");
  private static final Pattern COUNTRY_BEFORE = Pattern.compile("[a-z]{1,2} (\\d{4,5})");

  /** Countries by the length of their postcodes, where a code may begin with zero. */
  private static final Set<String> FIVE = Set.of("DE", "FR", "US", "ES", "IT", "FI", "MX", "EE");

  private static final Set<String> FOUR = Set.of("AU", "NO", "DK");

  private Addresses() {}

  /** The street without a house number, or a flat, that was written into the same field. */
  public static String street(String raw, String country) {
    String folded = Names.fold(raw);
    if (folded.isEmpty()) {
      return "";
    }
    List<String> words = withoutUnits(folded);
    Span span = number(words);
    List<String> rest = new ArrayList<>(words.subList(0, span.from));
    rest.addAll(words.subList(span.to, words.size()));
    return Streets.standard(rest, country);
  }

  /** The house number that was written into the street; empty where there is none. */
  public static String houseWithin(String street) {
    List<String> words = withoutUnits(Names.fold(street));
    Span span = number(words);
    return house(words.subList(span.from, span.to));
  }

  /** A house number: the first of a range, with its letter. */
  public static String house(String raw) {
    String folded = Names.fold(raw);
    return folded.isEmpty() || isDigits(folded) ? unpadded(folded) : house(withoutUnits(folded));
  }

  private static String house(List<String> words) {
    StringBuilder house = new StringBuilder();
    for (String word : words) {
      boolean number = startsWithDigit(word);
      if (number && !house.isEmpty()) {
        break;
      }
      house.append(NUMBER.contains(word) ? "" : word);
    }
    return unpadded(house.toString());
  }

  private static String unpadded(String house) {
    int from = 0;
    while (from < house.length() - 1 && house.charAt(from) == '0') {
      from++;
    }
    return house.substring(from);
  }

  /** Which words are the house number; none where both ends are the same. */
  private record Span(int from, int to) {}

  private static Span number(List<String> words) {
    int size = words.size();
    int from = size;
    while (from > 1 && isOfNumber(words, from - 1, size)) {
      from--;
    }
    if (from < size && startsWithDigit(words.get(from))) {
      int label = from > 1 && NUMBER.contains(words.get(from - 1)) ? 1 : 0;
      return new Span(from - label, size);
    }
    int to = 0;
    while (to < size - 1 && isLeading(words, to)) {
      to++;
    }
    return new Span(0, to);
  }

  /** Digits, or one letter behind them. */
  private static boolean isOfNumber(List<String> words, int at, int size) {
    String word = words.get(at);
    boolean letter = word.length() == 1 && at == size - 1 && startsWithDigit(words.get(at - 1));
    return letter || isHouse(word);
  }

  private static boolean isLeading(List<String> words, int at) {
    String word = words.get(at);
    boolean letter = at > 0 && word.length() == 1 && at < words.size() - 2;
    return isHouse(word) || (letter && isHouse(words.get(at - 1)));
  }

  /** Digits and at most one letter: 5th is a street's name. */
  private static boolean isHouse(String word) {
    return startsWithDigit(word) && digits(word) >= word.length() - 1;
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static int digits(String word) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  private static boolean isDigits(String word) {
    return digits(word) == word.length();
  }

  private static List<String> withoutUnits(String folded) {
    List<String> words = new ArrayList<>();
    boolean skipped = false;
    for (String word : folded.split(" ", -1)) {
      boolean unit = UNITS.contains(word);
      if (!unit && !skipped) {
        words.add(word);
      }
      skipped = unit;
    }
    return words.isEmpty() ? Arrays.asList(folded.split(" ", -1)) : words;
  }

  /** Letters and digits; what a country adds, takes away or loses is made good. */
  public static String postcode(String raw, String country) {
    String folded = Names.fold(raw);
    if (isDigits(folded)) {
      return padded(folded, country);
    }
    Matcher before = COUNTRY_BEFORE.matcher(folded);
    if (before.matches()) {
      return before.group(1);
    }
    boolean extended =
        folded.length() == 10 && folded.charAt(5) == ' ' && isDigits(folded.substring(0, 5));
    return extended ? folded.substring(0, 5) : folded.replace(" ", "");
  }

  /** Spreadsheets drop the zeros that postcodes begin with. */
  private static String padded(String digits, String country) {
    int length = FIVE.contains(country) ? 5 : FOUR.contains(country) ? 4 : 0;
    boolean nine = country.equals("US") && digits.length() == 9;
    if (digits.isEmpty() || nine) {
      return nine ? digits.substring(0, 5) : "";
    }
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
