package io.clientele.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.SortedMap;

/** Writes the records of the three sources, each in its own manner. */
final class RecordFiles {
  private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private final Rosters rosters;
  private final Errors errors;
  private final long seed;

  private RecordFiles(Rosters rosters, Errors errors, long seed) {
    this.rosters = rosters;
    this.errors = errors;
    this.seed = seed;
  }

  static void write(Rosters rosters, Names names, Census census, SortedMap<String, byte[]> files) {
    Errors errors = new Errors(census.recipe(), names, census.contacts());
    RecordFiles records = new RecordFiles(rosters, errors, census.recipe().seed());
    files.put("data/crm.csv", records.crm());
    files.put("data/web.jsonl", records.web());
    files.put("data/branch.csv", records.branch());
  }

  private byte[] crm() {
    Csv csv =
        Csv.of(
            "customer_no",
            "first_name",
            "middle_name",
            "last_name",
            "sex",
            "dob",
            "email",
            "mobile",
            "street",
            "house_no",
            "zip",
            "city",
            "income",
            "products",
            "occupation",
            "changed");
    for (Sighting seen : seen(rosters.crm(), Profile.CRM)) {
      Standing standing = seen.person.standing();
      String phone = seen.phone.isEmpty() ? "" : "+1" + seen.phone;
      csv.row(
          seen.key,
          seen.given,
          seen.middle,
          seen.family,
          String.valueOf(seen.person.sex()),
          seen.birth.map(LocalDate::toString).orElse(""),
          seen.email,
          phone,
          seen.home.street(),
          seen.home.number(),
          seen.home.postcode(),
          seen.home.town(),
          Integer.toString(standing.income()),
          Integer.toString(standing.products()),
          standing.occupation(),
          seen.changed.toString());
    }
    return csv.bytes();
  }

  private byte[] web() {
    JsonLines lines = new JsonLines();
    for (Sighting seen : seen(rosters.web(), Profile.WEB)) {
      String street = seen.home.number() + " " + shortened(seen.home.street());
      lines
          .text("login", seen.key)
          .text("given_name", seen.given)
          .text("family_name", seen.family)
          .text("born", seen.birth.map(LocalDate::toString).orElse(""))
          .text("email", seen.email)
          .text("phone", seen.phone)
          .text("street", street.strip())
          .text("postcode", seen.home.postcode())
          .text("town", seen.home.town())
          .text("registered", seen.changed.toString())
          .end();
    }
    return lines.bytes();
  }

  private byte[] branch() {
    Csv csv =
        Csv.separatedBy(
            ';',
            "number",
            "surname",
            "forename",
            "born",
            "address",
            "postal_code",
            "town",
            "telephone",
            "email",
            "branch",
            "opened");
    for (Sighting seen : seen(rosters.branch(), Profile.BRANCH)) {
      String address = seen.home.street() + " " + seen.home.number();
      csv.row(
          seen.key,
          seen.family,
          seen.given,
          seen.birth.map(GERMAN::format).orElse(""),
          address.strip(),
          seen.home.postcode(),
          seen.home.town(),
          bracketed(seen.phone),
          seen.email,
          seen.person.standing().branch(),
          GERMAN.format(seen.changed));
    }
    return csv.bytes();
  }

  private Iterable<Sighting> seen(Roster roster, Profile profile) {
    int number = 0;
    for (Sighting sighting : roster.sightings()) {
      errors.make(sighting, profile, Chance.of(seed, roster.source() + " errors", number));
      number++;
    }
    return roster.sightings();
  }

  private static String bracketed(String phone) {
    return phone.isEmpty()
        ? ""
        : "(" + phone.substring(0, 3) + ") " + phone.substring(3, 6) + "-" + phone.substring(6);
  }

  private static String shortened(String street) {
    return street.replace("Street", "St").replace("Avenue", "Ave").replace("Road", "Rd");
  }
}
