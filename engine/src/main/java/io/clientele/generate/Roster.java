package io.clientele.generate;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom one source knows, and under which keys; the keys say nothing about who is who. */
final class Roster {
  private final String source;
  private final List<Sighting> sightings = new ArrayList<>();
  private final Map<Integer, String> firstKeys = new HashMap<>();

  private Roster(String source) {
    this.source = source;
  }

  static Roster of(String source, String prefix, Profile profile, Census census) {
    Roster roster = new Roster(source);
    List<Person> known = new ArrayList<>();
    for (Person person : census.people()) {
      Chance chance = Chance.of(census.recipe().seed(), source, person.number());
      if (chance.happens(profile.people())) {
        known.add(person);
        if (chance.happens(profile.twice())) {
          known.add(person);
        }
      }
    }
    Chance chance = Chance.of(census.recipe().seed(), source + " keys", 0);
    shuffle(known, chance);
    for (int i = 0; i < known.size(); i++) {
      roster.add(known.get(i), prefix + (100_000 + i), census, chance);
    }
    return roster;
  }

  String source() {
    return source;
  }

  /** In the order of their keys. */
  List<Sighting> sightings() {
    return sightings;
  }

  /** The key that events of this person carry. */
  Optional<String> keyOf(Person person) {
    return Optional.ofNullable(firstKeys.get(person.number()));
  }

  private void add(Person person, String key, Census census, Chance chance) {
    LocalDateTime end = census.recipe().until().atTime(18, 0);
    LocalDateTime start = person.standing().since().atTime(9, 0);
    double age = chance.unit();
    long minutes = (long) (age * ChronoUnit.MINUTES.between(start, end));
    sightings.add(new Sighting(person, key, end.minusMinutes(minutes), age));
    firstKeys.putIfAbsent(person.number(), key);
  }

  private static <T> void shuffle(List<T> list, Chance chance) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = chance.below(i + 1);
      T held = list.get(i);
      list.set(i, list.get(j));
      list.set(j, held);
    }
  }
}
