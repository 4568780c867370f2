package io.clientele.generate;

/** Writes who each record really is. */
final class TrueCustomers {
  private TrueCustomers() {}

  static byte[] csv(Rosters rosters) {
    Csv csv = Csv.of("source", "key", "customer");
    for (Roster roster : rosters.all()) {
      for (Sighting seen : roster.sightings()) {
        csv.row(roster.source(), seen.key, seen.person.id());
      }
    }
    return csv.bytes();
  }

  /** Who lives with whom. */
  static byte[] households(Census census) {
    Csv csv = Csv.of("customer", "household");
    for (Person person : census.people()) {
      csv.row(person.id(), "H" + person.household());
    }
    return csv.bytes();
  }
}
