package io.clientele.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A person as one source saw them: begins as the truth, then errors are made in it. */
final class Sighting {
  final Person person;
  final String key;
  final LocalDateTime changed;

  /** How old the sighting is: 0 on the last day, 1 on the first day of the relationship. */
  final double age;

  String given;
  String middle;
  String family;
  Optional<LocalDate> birth;
  Address home;
  String email;
  String phone;

  Sighting(Person person, String key, LocalDateTime changed, double age) {
    this.person = person;
    this.key = key;
    this.changed = changed;
    this.age = age;
    this.given = person.given();
    this.middle = person.middle();
    this.family = person.family();
    this.birth = Optional.of(person.birth());
    this.home = person.home();
    this.email = person.email();
    this.phone = person.phone();
  }
}
