package io.clientele.check.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what reaches or identifies one person in a line of text: mail addresses, telephone numbers
 * with a country's prefix, IBANs and card numbers whose checksums hold. What is kept for examples
 * is left alone.
 */
final class Personal {
  private static final int LONGEST = 10_000;

  /** No account or card number has fewer. */
  private static final int FEWEST_DIGITS = 10;

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![\\w.+-])[A-Za-z0-9][\\w.+-]{0,63}+@([A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+)++)");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w+])\\+[1-9]\\d{0,2}(?:[ ./()-]{0,2}\\d){7,13}(?![\\d])");
  private static final Pattern IBAN =
      Pattern.compile(
          "(?<![A-Za-z0-9])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?:"
              + " ?[A-Z0-9]{1,3})?(?![A-Za-z0-9])");
  private static final Pattern CARD =
      Pattern.compile("(?<![\\w.-])[2-6]\\d{3}([ -]?)\\d{4}\\1\\d{4}\\1\\d{4}(?![\\w.-])");

  /** Kept for examples by RFC 2606 and RFC 6761. */
  private static final Set<String> RESERVED = Set.of("example", "test", "invalid", "localhost");

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private Personal() {}

  /** One hit in a line, shown so that the finding does not spread what it warns of. */
  record Found(String what, String shown, int start, int end, String instead) {}

  /** Whether some line of a text needs a closer look: most files have none. */
  static boolean mayStand(String text) {
    int digits = 0;
    char[] signs = text.toCharArray();
    for (char sign : signs) {
      if (sign == '@' || sign == '+' || digits == FEWEST_DIGITS) {
        return true;
      }
      if (sign == '\n' || sign == '\r') {
        digits = 0;
      } else if (sign <= '9' ? sign >= '0' : sign > '~' && Character.isDigit(sign)) {
        digits++;
      }
    }
    return digits == FEWEST_DIGITS;
  }

  static List<Found> in(String line) {
    if (line.length() > LONGEST) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    if (line.indexOf('@') >= 0) {
      mails(line, found);
    }
    if (line.indexOf('+') >= 0) {
      phones(line, found);
    }
    if (digits(line) >= FEWEST_DIGITS) {
      accounts(line, found);
    }
    return found;
  }

  private static int digits(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static void mails(String line, List<Found> found) {
    Matcher mail = MAIL.matcher(line);
    while (mail.find()) {
      if (!isReserved(mail.group(1))) {
        found.add(hit("mail address", mail, "`name@example.com`"));
      }
    }
  }

  private static boolean isReserved(String domain) {
    String[] parts = domain.toLowerCase(Locale.ROOT).split("\\.", -1);
    String top = parts[parts.length - 1];
    boolean isSecond = parts.length > 1 && parts[parts.length - 2].equals("example");
    return RESERVED.contains(top) || isSecond;
  }

  private static void phones(String line, List<Found> found) {
    Matcher phone = PHONE.matcher(line);
    while (phone.find()) {
      if (!phone.group().replaceAll("\\D", "").contains("555")) {
        found.add(hit("telephone number", phone, "`+1 212 555 0100`"));
      }
    }
  }

  private static void accounts(String line, List<Found> found) {
    Matcher iban = IBAN.matcher(line);
    while (iban.find()) {
      if (isIban(iban.group().replace(" ", ""))) {
        found.add(hit("account number", iban, "an IBAN with the check digits `00`"));
      }
    }
    Matcher card = CARD.matcher(line);
    while (card.find()) {
      if (isCard(card.group().replaceAll("\\D", ""))) {
        found.add(hit("card number", card, "`0000 0000 0000 0000`"));
      }
    }
  }

  /** ISO 13616: the number with its head moved to the end leaves 1 when divided by 97. */
  private static boolean isIban(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : (text.substring(4) + text.substring(0, 4)).toCharArray()) {
      digits.append(Character.digit(c, 36));
    }
    return text.length() >= 15
        && new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }

  /** ISO/IEC 7812: every second digit doubled, the sum of all digits divides by 10. */
  private static boolean isCard(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : 2 * digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }

  private static Found hit(String what, Matcher at, String instead) {
    String shown = at.group().substring(0, Math.min(4, at.group().length())) + "…";
    return new Found(what, shown, at.start(), at.end(), instead);
  }
}
