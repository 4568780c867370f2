package io.clientele.resolve.standard;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Value added tax numbers of the countries of the European Union: their form, as the Commission's
 * VIES service publishes it, and the check digits of each country's tax office.
 */
final class VatNumbers {
  private static final String DNI = "TRWAGMYFPDXBNJZSQVHLCKE";

  private static final Map<String, Predicate<String>> COUNTRIES =
      Map.ofEntries(
          Map.entry("at", of("u\\d{8}", VatNumbers::austria)),
          Map.entry("be", of("\\d{9,10}", VatNumbers::belgium)),
          Map.entry("bg", of("\\d{9,10}", VatNumbers::bulgaria)),
          Map.entry("cy", of("\\d{8}[a-z]", VatNumbers::cyprus)),
          Map.entry("cz", of("\\d{8,10}", VatNumbers::czechia)),
          Map.entry("de", of("\\d{9}", Checksums::mod11And10)),
          Map.entry(
              "dk", of("\\d{8}", n -> Checksums.weighted(n, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0)),
          Map.entry(
              "ee", of("\\d{9}", n -> Checksums.weighted(n, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0)),
          Map.entry("el", of("\\d{9}", VatNumbers::greece)),
          Map.entry("es", of("[0-9a-z]\\d{7}[0-9a-z]", VatNumbers::spain)),
          Map.entry(
              "fi", of("\\d{8}", n -> Checksums.weighted(n, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0)),
          Map.entry("fr", of("[0-9a-hj-np-z]{2}\\d{9}", VatNumbers::france)),
          Map.entry("hr", of("\\d{11}", Checksums::mod11And10)),
          Map.entry(
              "hu", of("\\d{8}", n -> Checksums.weighted(n, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0)),
          Map.entry("ie", of("\\d[0-9a-z]\\d{5}[a-w][a-i]?", VatNumbers::ireland)),
          Map.entry("it", of("\\d{11}", Checksums::luhn)),
          Map.entry("lt", of("\\d{9}|\\d{12}", VatNumbers::lithuania)),
          Map.entry("lu", of("\\d{8}", n -> number(n, 0, 6) % 89 == number(n, 6, 8))),
          Map.entry("lv", of("\\d{11}", VatNumbers::latvia)),
          Map.entry(
              "mt", of("\\d{8}", n -> Checksums.weighted(n, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0)),
          Map.entry("nl", of("\\d{9}b\\d{2}", VatNumbers::netherlands)),
          Map.entry(
              "pl",
              of("\\d{10}", n -> Checksums.weighted(n, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(n))),
          Map.entry(
              "pt", of("[1-9]\\d{8}", n -> (11 - falling(n, 8, 9) % 11) % 11 % 10 == last(n))),
          Map.entry("ro", of("[1-9]\\d{1,9}", VatNumbers::romania)),
          Map.entry("se", of("\\d{10}[0-9]{2}", n -> Checksums.luhn(n.substring(0, 10)))),
          Map.entry("si", of("[1-9]\\d{7}", VatNumbers::slovenia)),
          Map.entry("sk", of("[1-9]\\d{9}", n -> Long.parseLong(n) % 11 == 0)));

  private VatNumbers() {}

  /** Whether a folded number is right, or of a country whose form is not known here. */
  static boolean isPlausible(String folded) {
    String country = folded.substring(0, Math.min(2, folded.length()));
    Predicate<String> form = COUNTRIES.get(country.equals("gr") ? "el" : country);
    return form == null || form.test(folded.substring(2));
  }

  private static Predicate<String> of(String form, Predicate<String> digits) {
    Pattern pattern = Pattern.compile(form);
    return number -> pattern.matcher(number).matches() && digits.test(number);
  }

  private static int last(String number) {
    return number.charAt(number.length() - 1) - '0';
  }

  private static long number(String text, int from, int to) {
    return Long.parseLong(text.substring(from, to));
  }

  /** The sum of so many first digits with weights that fall by one from the first. */
  private static int falling(String number, int digits, int first) {
    int sum = 0;
    for (int i = 0; i < digits; i++) {
      sum += (number.charAt(i) - '0') * (first - i);
    }
    return sum;
  }

  private static boolean austria(String number) {
    int sum = 4;
    for (int i = 1; i < 8; i++) {
      int digit = number.charAt(i) - '0';
      int twice = i % 2 == 1 ? digit : digit * 2;
      sum += twice / 10 + twice % 10;
    }
    return (10 - sum % 10) % 10 == last(number);
  }

  private static boolean belgium(String number) {
    String whole = number.length() == 9 ? "0" + number : number;
    return (number(whole, 0, 8) + number(whole, 8, 10)) % 97 == 0;
  }

  private static boolean bulgaria(String number) {
    if (number.length() == 9) {
      int sum = Checksums.weighted(number, 1, 2, 3, 4, 5, 6, 7, 8) % 11;
      int second = Checksums.weighted(number, 3, 4, 5, 6, 7, 8, 9, 10) % 11 % 10;
      return (sum == 10 ? second : sum) == last(number);
    }
    return Checksums.weighted(number, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == last(number)
        || Checksums.weighted(number, 21, 19, 17, 13, 11, 9, 7, 3, 1) % 10 == last(number)
        || (11 - Checksums.weighted(number, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11) % 11 == last(number);
  }

  private static boolean cyprus(String number) {
    int[] odd = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int digit = number.charAt(i) - '0';
      sum += i % 2 == 0 ? odd[digit] : digit;
    }
    return 'a' + sum % 26 == number.charAt(8);
  }

  /**
   * Companies have eight digits; of nine, which people born before 1954 have, nothing is checked.
   */
  private static boolean czechia(String number) {
    if (number.length() == 8) {
      int check = (11 - falling(number, 7, 8) % 11) % 11;
      return (check == 0 ? 1 : check) % 10 == last(number);
    }
    return number.length() == 9 || Long.parseLong(number) % 11 % 10 == 0;
  }

  private static boolean greece(String number) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum = sum * 2 + number.charAt(i) - '0';
    }
    return sum * 2 % 11 % 10 == last(number);
  }

  private static boolean spain(String number) {
    char first = number.charAt(0);
    char check = number.charAt(8);
    int foreign = "xyz".indexOf(first);
    if (Character.isDigit(first) || foreign >= 0) {
      long digits = number(number, 1, 8) + 10_000_000L * (foreign >= 0 ? foreign : first - '0');
      return dni(digits) == check;
    }
    if ("klm".indexOf(first) >= 0) {
      return dni(number(number, 1, 8)) == check;
    }
    int control = spanishCompany(number);
    return check == '0' + control || check == "jabcdefghi".charAt(control);
  }

  private static char dni(long digits) {
    return Character.toLowerCase(DNI.charAt((int) (digits % 23)));
  }

  private static int spanishCompany(String number) {
    int sum = 0;
    for (int i = 1; i < 8; i++) {
      int digit = number.charAt(i) - '0';
      int twice = i % 2 == 1 ? digit * 2 : digit;
      sum += twice / 10 + twice % 10;
    }
    return (10 - sum % 10) % 10;
  }

  /** A numeric key follows from the number of the company; one with letters has its own base. */
  private static boolean france(String number) {
    long company = number(number, 2, 11);
    if (Checksums.isDigits(number.substring(0, 2))) {
      return number(number, 0, 2) == (12 + 3 * (company % 97)) % 97;
    }
    String letters = "0123456789abcdefghjklmnpqrstuvwxyz";
    int first = letters.indexOf(number.charAt(0));
    int second = letters.indexOf(number.charAt(1));
    int check = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return (company + 1 + check / 11) % 11 == check % 11;
  }

  /** Until 2013 the second place could be a letter, which counted for nothing. */
  private static boolean ireland(String number) {
    boolean old = !Character.isDigit(number.charAt(1));
    String digits = old ? "0" + number.substring(2, 7) + number.charAt(0) : number.substring(0, 7);
    int second = number.length() == 9 ? number.charAt(8) - 'a' + 1 : 0;
    return "wabcdefghijklmnopqrstuv".charAt((falling(digits, 7, 8) + 9 * second) % 23)
        == number.charAt(7);
  }

  private static boolean lithuania(String number) {
    int places = number.length() - 1;
    int first = 0;
    int second = 0;
    for (int i = 0; i < places; i++) {
      first += (number.charAt(i) - '0') * (1 + i % 9);
      second += (number.charAt(i) - '0') * (1 + (i + 2) % 9);
    }
    int check = first % 11 == 10 ? second % 11 % 10 : first % 11;
    return check == last(number) && number.charAt(places - 1) == '1';
  }

  private static boolean latvia(String number) {
    if (number.charAt(0) > '3') {
      int sum = Checksums.weighted(number, 9, 1, 4, 8, 3, 10, 2, 5, 7, 6);
      return Math.floorMod(3 - sum, 11) == last(number);
    }
    return number.startsWith("32")
        || (1 + Checksums.weighted(number, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9)) % 11 % 10
            == last(number);
  }

  /** Companies by weights; since 2020 the self-employed by ISO 7064 over the whole number. */
  private static boolean netherlands(String number) {
    return falling(number, 8, 9) % 11 == number.charAt(8) - '0'
        || Checksums.mod97("nl" + number) == 1;
  }

  private static boolean romania(String number) {
    String whole = "0".repeat(10 - number.length()) + number;
    return Checksums.weighted(whole, 7, 5, 3, 2, 1, 7, 5, 3, 2) * 10 % 11 % 10 == last(number);
  }

  private static boolean slovenia(String number) {
    int check = 11 - falling(number, 7, 8) % 11;
    return check % 10 == last(number) && check != 11;
  }
}
