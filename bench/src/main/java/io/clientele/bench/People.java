package io.clientele.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes a workspace of one source with many people, some of them several times: names as unequal
 * as Zipf's law has them, households that share family name, home and often the telephone, and
 * slips, moves and missing values in the later sightings of one person. The same seed gives the
 * same bytes.
 *
 * <pre>People FOLDER ROWS [SEED] [SHARE]     SHARE of people has one default telephone</pre>
 */
public final class People {
  private static final String[] ENDS = {"ton", "ford", "bury", "ham"};
  private static final String[] MAILS = {
    "mail.example", "post.example", "net.example", "work.example"
  };
  private static final int SHUFFLED = 1 << 15;

  private final SplittableRandom random;
  private final String[] given;
  private final String[] family;
  private final String[] towns = new String[300];
  private final double[] givenShares;
  private final double[] familyShares;
  private final double[] townShares;
  private final double fillers;

  private People(long seed, double fillers) {
    this.random = new SplittableRandom(seed);
    this.fillers = fillers;
    this.given = words(8_400, 2);
    this.family = words(100_000, 3);
    for (int k = 0; k < towns.length; k++) {
      towns[k] = family[family.length - 1 - k] + ENDS[k % ENDS.length];
    }
    this.givenShares = zipf(given.length, 6, 1.25);
    this.familyShares = zipf(family.length, 12, 1.03);
    this.townShares = zipf(120, 3, 1.0);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int rows = Integer.parseInt(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    double fillers = args.length > 3 ? Double.parseDouble(args[3]) : 0;
    Files.createDirectories(folder.resolve("data/truth"));
    Files.writeString(folder.resolve("clientele.yaml"), DECLARATION);
    new People(seed, fillers).write(folder.resolve("data"), rows);
  }

  private static final String DECLARATION =
      """
      name: Many people
      sources:
        people:
          file: data/people.csv
          person:
            key: id
            given: given
            family: family
            birth_date: {column: born, format: "%Y-%m-%d"}
            emails: [email]
            phones: [{column: phone, region: GB}]
            street: street
            house_number: house
            postcode: postcode
            city: city
            country: {value: GB}
            updated_at: changed
      """;

  /** What is written of one sighting. */
  private static final class Seen implements Cloneable {
    String given = "";
    String family = "";
    String born = "";
    String email = "";
    String phone = "";
    String street = "";
    String house = "";
    String postcode = "";
    String city = "";

    Seen copy() {
      try {
        return (Seen) clone();
      } catch (CloneNotSupportedException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private void write(Path data, int rows) throws IOException {
    try (BufferedWriter people = Files.newBufferedWriter(data.resolve("people.csv"));
        BufferedWriter truth = Files.newBufferedWriter(data.resolve("truth/customers.csv"))) {
      people.write("id,given,family,born,email,phone,street,house,postcode,city,changed\n");
      truth.write("source,key,customer\n");
      String[] held = new String[SHUFFLED];
      int customer = 0;
      int left = 0;
      Seen home = new Seen();
      for (int row = 0; row < rows; customer++) {
        if (left == 0) {
          home = home();
          left = happens(0.65) ? 1 : 2 + random.nextInt(3);
        }
        left--;
        Seen person = person(home);
        int more =
            happens(0.26) ? 1 + one(0.3) + one(0.1) + (happens(0.03) ? random.nextInt(6) : 0) : 0;
        for (int k = 0; k <= more && row < rows; k++, row++) {
          String line = line(k == 0 ? person : again(person));
          String key = "C" + (1_000_000L + row * 7_919L % 99_999_989L);
          truth.write("people," + key + "," + customer + "\n");
          int slot = random.nextInt(SHUFFLED);
          if (held[slot] != null) {
            people.write(held[slot]);
          }
          held[slot] = key + line;
        }
      }
      for (String line : held) {
        people.write(line == null ? "" : line);
      }
    }
  }

  private Seen home() {
    Seen home = new Seen();
    int town = draw(townShares);
    home.family = family[draw(familyShares)];
    home.phone = phone();
    home.city = towns[(town * 2 + one(0.2)) % towns.length];
    home.postcode = postcode(town);
    home.street = towns[random.nextInt(towns.length)] + (happens(0.7) ? " street" : " road");
    home.house = Integer.toString(1 + random.nextInt(140));
    return home;
  }

  private Seen person(Seen home) {
    Seen person = home.copy();
    person.given = given[draw(givenShares)];
    person.family = happens(0.93) ? home.family : family[draw(familyShares)];
    person.born = happens(0.02) ? "" : born();
    person.email = happens(0.25) ? "" : email(person);
    person.phone = happens(0.2) ? "" : happens(0.3) ? home.phone : phone();
    if (happens(fillers)) {
      person.phone = "07000000000";
    }
    person.postcode = happens(0.03) ? "" : home.postcode;
    person.city = happens(0.03) ? "" : home.city;
    return person;
  }

  /** The same person once more, as others wrote it down. */
  private Seen again(Seen person) {
    Seen seen = person.copy();
    names(seen);
    if (!seen.born.isEmpty() && happens(0.10)) {
      seen.born = happens(0.1) ? born() : misread(seen.born);
    }
    if (happens(0.12)) {
      Seen moved = home();
      seen.postcode = moved.postcode;
      seen.city = moved.city;
      seen.street = moved.street;
      seen.house = moved.house;
    }
    seen.email = happens(0.25) ? email(seen) : happens(0.06) ? slip(seen.email) : seen.email;
    seen.phone = happens(0.25) ? phone() : happens(0.05) ? slip(seen.phone) : seen.phone;
    forget(seen);
    return seen;
  }

  private void names(Seen seen) {
    if (happens(0.06) && seen.given.length() > 4) {
      seen.given = seen.given.substring(0, 3) + (happens(0.5) ? "" : "ie");
    } else if (happens(0.08)) {
      seen.given = slip(seen.given);
    } else if (happens(0.03)) {
      seen.given = seen.given.substring(0, 1);
    }
    seen.family = happens(0.10) ? slip(seen.family) : seen.family;
    seen.family = happens(0.03) ? family[draw(familyShares)] : seen.family;
    if (happens(0.03)) {
      String other = seen.given;
      seen.given = seen.family;
      seen.family = other;
    }
  }

  private void forget(Seen seen) {
    seen.given = happens(0.02) ? "" : seen.given;
    seen.family = happens(0.02) ? "" : seen.family;
    seen.born = happens(0.04) ? "" : seen.born;
    seen.email = happens(0.08) ? "" : seen.email;
    seen.phone = happens(0.08) ? "" : seen.phone;
    seen.street = happens(0.08) ? "" : seen.street;
    seen.postcode = happens(0.08) ? "" : seen.postcode;
    seen.city = happens(0.08) ? "" : seen.city;
  }

  private String line(Seen seen) {
    return String.join(
        ",",
        "",
        seen.given,
        seen.family,
        seen.born,
        seen.email,
        seen.phone,
        seen.street,
        seen.house,
        seen.postcode,
        seen.city,
        day(2010 + random.nextInt(16), 1 + random.nextInt(12), 1 + random.nextInt(28)) + "\n");
  }

  private String born() {
    int year = 1930 + (int) (78 * Math.pow(random.nextDouble(), 0.9));
    return happens(0.01)
        ? day(year, 1, 1)
        : day(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String misread(String born) {
    int year = Integer.parseInt(born.substring(0, 4));
    int month = Integer.parseInt(born.substring(5, 7));
    int day = Integer.parseInt(born.substring(8));
    return switch (random.nextInt(3)) {
      case 0 -> day <= 12 ? day(year, day, month) : day(year, month, day - 1);
      case 1 -> day(year, month, 1 + random.nextInt(28));
      default -> day(year + (happens(0.5) ? 1 : -1), month, day);
    };
  }

  private String email(Seen seen) {
    String first = seen.given.isEmpty() ? "x" : seen.given;
    String last = seen.family.isEmpty() ? "x" : seen.family;
    String user =
        switch (random.nextInt(4)) {
          case 0 -> first + "." + last;
          case 1 -> first.charAt(0) + last;
          case 2 -> first + (seen.born.isEmpty() ? "" : seen.born.substring(2, 4));
          default -> first + last;
        };
    int mail = (int) (MAILS.length * Math.pow(random.nextDouble(), 2));
    return user + random.nextInt(1000) + "@" + MAILS[mail];
  }

  private String phone() {
    return "07" + (400_000_000L + random.nextLong(599_999_999L));
  }

  private String postcode(int town) {
    return (char) ('a' + town / 12)
        + ""
        + (char) ('a' + town * 7 % 23)
        + (10 + random.nextInt(40))
        + " "
        + random.nextInt(10)
        + (char) ('a' + random.nextInt(20))
        + (char) ('a' + random.nextInt(20));
  }

  private String slip(String text) {
    if (text.length() < 3) {
      return text;
    }
    int at = 1 + random.nextInt(text.length() - 2);
    char letter = Character.isDigit(text.charAt(at)) ? digit() : (char) ('a' + random.nextInt(26));
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + letter + text.substring(at);
      case 1 -> before + after;
      case 2 -> before + letter + after;
      default -> before + after.charAt(0) + text.charAt(at) + after.substring(1);
    };
  }

  private char digit() {
    return (char) ('0' + random.nextInt(10));
  }

  private boolean happens(double share) {
    return random.nextDouble() < share;
  }

  private int one(double share) {
    return happens(share) ? 1 : 0;
  }

  private int draw(double[] shares) {
    int found = Arrays.binarySearch(shares, random.nextDouble());
    return Math.min(found < 0 ? -found - 1 : found, shares.length - 1);
  }

  private static double[] zipf(int n, double shift, double power) {
    double[] shares = new double[n];
    double sum = 0;
    for (int k = 0; k < n; k++) {
      sum += 1 / Math.pow(k + 1 + shift, power);
      shares[k] = sum;
    }
    for (int k = 0; k < n; k++) {
      shares[k] /= sum;
    }
    return shares;
  }

  /** Different words of syllables, of so many syllables and sometimes one more. */
  private String[] words(int count, int syllables) {
    java.util.LinkedHashSet<String> words = new java.util.LinkedHashSet<>();
    while (words.size() < count) {
      StringBuilder word = new StringBuilder();
      int length = syllables + random.nextInt(2);
      for (int k = 0; k < length; k++) {
        word.append("bcdfghjklmnprstvwz".charAt(random.nextInt(18)));
        word.append("aeiou".charAt(random.nextInt(5)));
        if (happens(0.3)) {
          word.append("lnrs".charAt(random.nextInt(4)));
        }
      }
      words.add(word.toString());
    }
    return words.toArray(String[]::new);
  }

  private static String day(int year, int month, int day) {
    return String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
  }
}
