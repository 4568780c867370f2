package io.clientele.resolve.standard;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;

/** E-mail addresses, telephone numbers and identifiers in the form in which they are compared. */
public final class Contacts {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final int SHORTEST = 5;

  private Contacts() {}

  /** Lower case without blanks; empty unless something stands on both sides of one at-sign. */
  public static String email(String raw) {
    String address = raw.strip().toLowerCase(Locale.ROOT);
    int at = address.indexOf('@');
    boolean whole = at > 0 && at == address.lastIndexOf('@') && at < address.length() - 1;
    return whole && address.indexOf(' ') < 0 ? address : "";
  }

  /** The part of an address before its at-sign. */
  public static String user(String email) {
    return email.substring(0, Math.max(0, email.indexOf('@')));
  }

  /**
   * The national significant number. The region (ISO 3166, two letters) says how numbers without a
   * country code are read; without it the digits are taken without leading zeros.
   */
  public static String phone(String raw, String region) {
    String number = raw.strip().startsWith("00") ? "+" + raw.strip().substring(2) : raw.strip();
    if (number.isEmpty()) {
      return "";
    }
    boolean readable = number.startsWith("+") || PHONES.getSupportedRegions().contains(region);
    String digits = readable ? national(number, region) : plain(number);
    return digits.length() < SHORTEST ? "" : digits;
  }

  /** Letters and digits in lower case: how an identifier is written does not matter. */
  public static String identifier(String raw) {
    return Names.fold(raw).replace(" ", "");
  }

  private static String national(String number, String region) {
    try {
      String known = region.isEmpty() ? "ZZ" : region;
      return PHONES.getNationalSignificantNumber(PHONES.parse(number, known));
    } catch (NumberParseException unreadable) {
      return plain(number);
    }
  }

  private static String plain(String number) {
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
