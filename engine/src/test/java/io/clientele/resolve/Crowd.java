package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.ledger.RecordKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A small seeded population in two sources, with families, slips and gaps, and its truth. */
final class Crowd {
  private static final String[] GIVEN = {
    "anna", "boris", "carla", "david", "elena", "frank", "greta", "henry", "irene", "jonas",
    "karin", "lukas", "marta", "nils", "olga", "peter", "quirin", "rosa", "stefan", "tilda"
  };
  private static final String[] ENDS = {"berg", "mann", "stein", "feld", "bach", "wald", "hof"};
  private static final String[] STARTS = {
    "alt", "birn", "dorn", "eich", "fried", "gold", "hirsch", "kalt", "linden", "mohn", "neu",
    "ober", "raben", "silber", "tannen", "ulmen", "vogel", "wein"
  };

  private final SplittableRandom random;
  private final List<TrueCustomer> truth = new ArrayList<>();
  private int people;

  Crowd(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Adds so many homes of one to three people; most people have a record in each source. */
  List<TrueCustomer> fill(Engine engine, int homes) {
    try (Receiving records = new Receiving(engine)) {
      for (int home = 0; home < homes; home++) {
        home(records);
      }
    }
    return truth;
  }

  private void home(Receiving records) {
    String family = any(STARTS) + any(ENDS);
    String street = any(STARTS) + " street";
    String house = Integer.toString(1 + random.nextInt(90));
    int area = random.nextInt(300);
    for (int k = random.nextInt(3); k >= 0; k--) {
      person(
          records,
          new String[] {
            any(GIVEN), family, street, house, "" + (10000 + 7 * area), "town" + area % 40
          });
    }
  }

  private void person(Receiving records, String[] values) {
    int number = people++;
    LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(25000));
    String phone = "0170" + (1000000 + random.nextInt(9000000));
    record(records, "crm", number, born, phone, values);
    if (random.nextInt(10) < 8) {
      String[] seen = values.clone();
      slip(seen, random.nextInt(12));
      LocalDate date = random.nextInt(12) == 0 ? born.plusDays(1) : born;
      record(records, "web", number, date, random.nextInt(4) == 0 ? "" : phone, seen);
    }
  }

  private void slip(String[] values, int at) {
    if (at < 3 && values[at].length() > 3) {
      int place = 1 + random.nextInt(values[at].length() - 2);
      values[at] = values[at].substring(0, place) + values[at].substring(place + 1);
    }
  }

  private void record(
      Receiving records, String source, int number, LocalDate born, String phone, String[] v) {
    String key = source.charAt(0) + Integer.toString(100000 + number * 7919 % 90001);
    String email = v[0] + "." + v[1] + number + "@example.org";
    truth.add(new TrueCustomer(new RecordKey(source, key), "C" + number));
    records.person(source, key, v[0], v[1], born.toString(), email, phone, v[2], v[3], v[4], v[5]);
  }

  private String any(String[] values) {
    return values[random.nextInt(values.length)];
  }
}
