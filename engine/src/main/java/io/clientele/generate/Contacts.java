package io.clientele.generate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Invents mail addresses in domains reserved for examples, and telephone numbers. */
final class Contacts {
  private static final List<String> DOMAINS =
      List.of("example.com", "example.com", "example.net", "example.org", "mail.example.com");
  private static final List<String> AREA_CODES =
      List.of("212", "303", "312", "404", "415", "503", "512", "602", "617", "702", "713", "808");

  /** Ten digits whose exchange is 555, which telephone companies leave to stories. */
  String phone(Chance chance) {
    int line = 1_000 + chance.below(9_000);
    return chance.pick(AREA_CODES) + "555" + line;
  }

  String email(String given, String family, LocalDate birth, Chance chance) {
    String first = plain(given);
    String last = plain(family);
    int year = birth.getYear() % 100;
    String user =
        switch (chance.weighted(0.35, 0.2, 0.2, 0.15, 0.1)) {
          case 0 -> first + "." + last;
          case 1 -> first.charAt(0) + last + two(year);
          case 2 -> first + two(chance.below(100));
          case 3 -> last + "." + first + two(year);
          default -> first + "_" + last.charAt(0) + chance.between(100, 999);
        };
    return user + "@" + chance.pick(DOMAINS);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  /** Letters a to z only. */
  static String plain(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replace("ß", "ss");
    return bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
