package io.clientele.resolve.standard;

import java.util.Locale;
import java.util.Set;

/** E-mail addresses and telephone numbers in the form in which they are compared. */
public final class Contacts {
  private static final int SHORTEST = 5;

  /** Google delivers to one mailbox whatever dots the name has, under two domains. */
  private static final Set<String> DOTLESS = Set.of("gmail.com", "googlemail.com");

  private Contacts() {}

  /**
   * Lower case without blanks and without what follows a plus sign, which is a tag of the same
   * mailbox (RFC 5233); empty unless something stands on both sides of one at-sign.
   */
  public static String email(String raw) {
    String address = bare(raw).toLowerCase(Locale.ROOT);
    int at = address.indexOf('@');
    boolean whole = at > 0 && at == address.lastIndexOf('@') && at < address.length() - 1;
    return whole && address.indexOf(' ') < 0 ? mailbox(address, at) : "";
  }

  /** Without {@code mailto:}, without a name before pointed brackets, without a closing point. */
  private static String bare(String raw) {
    String text = raw.strip();
    int open = text.lastIndexOf('<');
    if (open >= 0 && text.endsWith(">")) {
      text = text.substring(open + 1, text.length() - 1).strip();
    }
    if (text.regionMatches(true, 0, "mailto:", 0, 7)) {
      text = text.substring(7);
    }
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String mailbox(String address, int at) {
    int plus = address.indexOf('+');
    boolean tagged = plus > 0 && plus < at;
    boolean dotless = at + 1 < address.length() && address.charAt(at + 1) == 'g';
    if (!tagged && !dotless) {
      return address;
    }
    String user = address.substring(0, tagged ? plus : at);
    String domain = address.substring(at + 1);
    return DOTLESS.contains(domain) ? user.replace(".", "") + "@gmail.com" : user + "@" + domain;
  }

  /**
   * The national significant number. The region (ISO 3166, two letters) says how numbers without a
   * country code are read; without it the digits are taken without leading zeros.
   */
  public static String phone(String raw, String region) {
    String number = raw.strip();
    String digits = number.isEmpty() ? "" : Phones.national(number, region);
    return digits.length() < SHORTEST ? "" : digits;
  }
}
