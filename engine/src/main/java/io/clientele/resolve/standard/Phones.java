package io.clientele.resolve.standard;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Telephone numbers as national significant numbers. */
final class Phones {
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  private Phones() {}

  /**
   * The national significant number.
   *
   * @param region the region in which numbers without a country code are dialled; may be unknown
   */
  static String national(String raw, String region) {
    String number = raw.startsWith("00") ? "+" + raw.substring(2) : raw;
    String plain = NationalNumbers.of(number, region).orElse("");
    if (!plain.isEmpty()) {
      return plain;
    }
    boolean readable = number.startsWith("+") || LIBRARY.getSupportedRegions().contains(region);
    return readable ? byLibrary(number, region) : digits(number);
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
