package io.clientele.generate;

import java.time.LocalDate;
import java.util.Locale;

/** One true person of the population; phone and email are empty where there is none. */
record Person(
    int number,
    int household,
    String given,
    String middle,
    String family,
    char sex,
    LocalDate birth,
    Address home,
    String email,
    String phone,
    Standing standing) {
  /** The name by which the truth files know the person. */
  String id() {
    return String.format(Locale.ROOT, "C%06d", number);
  }

  int ageOn(LocalDate day) {
    int years = day.getYear() - birth.getYear();
    return birth.plusYears(years).isAfter(day) ? years - 1 : years;
  }
}
