package io.clientele.generate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Invents mail addresses in domains reserved for examples, and telephone numbers. The few of a
 * small population may be given out twice; in a crowd they would be, many times over, so there each
 * address is given out once and numbers are drawn from far more than there are people.
 */
final class Contacts {
  private static final List<String> DOMAINS =
      List.of("example.com", "example.com", "example.net", "example.org", "mail.example.com");
  private static final List<String> AREA_CODES =
      List.of("212", "303", "312", "404", "415", "503", "512", "602", "617", "702", "713", "808");

  private final boolean crowd;
  private final Set<String> taken = new HashSet<>();

  Contacts(Recipe recipe) {
    this.crowd = recipe.isCrowd();
  }

  /** Ten digits whose exchange is 555, which telephone companies leave to stories. */
  String phone(Chance chance) {
    int line = 1_000 + chance.below(9_000);
    return crowd ? reserved(chance) + line : chance.pick(AREA_CODES) + "555" + line;
  }

  /** Area codes whose second digit is nine are kept for a time when numbers grow longer. */
  private static String reserved(Chance chance) {
    int area = 100 * chance.between(2, 9) + 90 + chance.below(10);
    return Integer.toString(1_000 * area + chance.between(200, 999));
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
    String domain = chance.pick(DOMAINS);
    return crowd ? free(user, domain) : user + "@" + domain;
  }

  /** Who comes late gets a number behind the name. */
  private String free(String user, String domain) {
    String address = user + "@" + domain;
    for (int number = 2; !taken.add(address); number++) {
      address = user + number + "@" + domain;
    }
    return address;
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
