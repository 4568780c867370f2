package io.clientele.resolve.standard;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers as national significant numbers. The library that knows every numbering plan
 * takes a hundred times longer than reading digits, so that numbers of an ordinary form in a plan
 * of an ordinary kind are read here; whatever is unusual goes to the library.
 */
final class Phones {
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
  private static final int LONGEST = 15;

  /**
   * A plan whose numbers have a fixed prefix at home and no other rule.
   *
   * @param trunk what is dialled before the number at home; a space for nothing
   * @param from the lowest first digit of a number
   */
  private record Plan(String country, char trunk, char from, int shortest, int longest) {
    boolean fits(byte[] digits, int start, int end) {
      int length = end - start;
      return length >= shortest
          && length <= longest
          && digits[start] >= from
          && !begins(digits, start, country);
    }
  }

  private static final Plan NORTH_AMERICA = new Plan("1", '1', '2', 10, 10);

  private static final Map<String, Plan> PLANS =
      Map.ofEntries(
          Map.entry("US", NORTH_AMERICA),
          Map.entry("CA", NORTH_AMERICA),
          Map.entry("DE", new Plan("49", '0', '1', 9, 11)),
          Map.entry("GB", new Plan("44", '0', '1', 10, 10)),
          Map.entry("FR", new Plan("33", '0', '1', 9, 9)),
          Map.entry("CH", new Plan("41", '0', '2', 9, 9)),
          Map.entry("NL", new Plan("31", '0', '1', 9, 9)),
          Map.entry("ES", new Plan("34", ' ', '6', 9, 9)),
          Map.entry("PT", new Plan("351", ' ', '2', 9, 9)),
          Map.entry("PL", new Plan("48", ' ', '2', 9, 9)));

  private static final List<Plan> ALL = List.copyOf(PLANS.values());

  private Phones() {}

  /**
   * The national significant number.
   *
   * @param region the region in which numbers without a country code are dialled; may be unknown
   */
  static String national(String raw, String region) {
    String plain = ordinary(raw, region);
    if (!plain.isEmpty()) {
      return plain;
    }
    String number = raw.startsWith("00") ? "+" + raw.substring(2) : raw;
    boolean readable = number.startsWith("+") || LIBRARY.getSupportedRegions().contains(region);
    return readable ? byLibrary(number, region) : digits(number);
  }

  /** The number where nothing about it is unusual; else the empty text. */
  static String ordinary(String raw, String region) {
    byte[] digits = new byte[LONGEST + 2];
    int count = digits(raw, digits);
    int start = raw.startsWith("+") ? 0 : begins(digits, 0, "00") ? 2 : -1;
    @Nullable Plan plan = start < 0 ? PLANS.get(region) : abroad(digits, start);
    if (count == 0 || plan == null) {
      return "";
    }
    int first = start < 0 ? 0 : start + plan.country.length();
    first += first < count && digits[first] == plan.trunk ? 1 : 0;
    return first < count && plan.fits(digits, first, count)
        ? new String(digits, first, count - first, StandardCharsets.US_ASCII)
        : "";
  }

  private static @Nullable Plan abroad(byte[] digits, int start) {
    for (Plan plan : ALL) {
      if (begins(digits, start, plan.country)) {
        return plan;
      }
    }
    return null;
  }

  private static boolean begins(byte[] digits, int at, String with) {
    for (int i = 0; i < with.length(); i++) {
      if (digits[at + i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Takes digits and passes over marks; answers 0 where there is anything else or too much. */
  private static int digits(String raw, byte[] digits) {
    int count = 0;
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (letter >= '0' && letter <= '9' && count < LONGEST) {
        digits[count++] = (byte) letter;
      } else if (" -./()".indexOf(letter) < 0 && (letter != '+' || i > 0)) {
        return 0;
      }
    }
    return count;
  }

  private static String byLibrary(String number, String region) {
    try {
      String known = region.isEmpty() ? "ZZ" : region;
      return LIBRARY.getNationalSignificantNumber(LIBRARY.parse(number, known));
    } catch (NumberParseException unreadable) {
      return digits(number);
    }
  }

  /** All digits without leading zeros. */
  private static String digits(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char letter = number.charAt(i);
      boolean leading = letter == '0' && digits.isEmpty();
      if (letter >= '0' && letter <= '9' && !leading) {
        digits.append(letter);
      }
    }
    return digits.toString();
  }
}
