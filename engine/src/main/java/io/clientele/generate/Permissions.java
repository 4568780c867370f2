package io.clientele.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who consented to what, and who is whose guardian. */
final class Permissions {
  private static final List<String> PURPOSES =
      List.of("relationship-management", "marketing", "profiling");
  private static final double[] ASKED = {0.60, 0.45, 0.20};
  private static final double WITHDRAWN = 0.12;

  private final Census census;
  private final Rosters rosters;
  private final LocalDate until;

  Permissions(Census census, Rosters rosters) {
    this.census = census;
    this.rosters = rosters;
    this.until = census.recipe().until();
  }

  byte[] consents() {
    Csv csv = Csv.of("customer_no", "purpose", "state", "given_by", "at", "until", "form");
    for (Person person : census.people()) {
      Optional<String> key = rosters.crmKey(person);
      Chance chance = Chance.of(census.recipe().seed(), "consents", person.number());
      for (int i = 0; key.isPresent() && i < PURPOSES.size(); i++) {
        if (chance.happens(ASKED[i])) {
          consent(csv, person, key.get(), PURPOSES.get(i), chance);
        }
      }
    }
    return csv.bytes();
  }

  byte[] guardians() {
    Csv csv = Csv.of("guardian", "child", "document", "at");
    Map<Integer, Person> heads = new HashMap<>();
    for (Person person : census.people()) {
      Person head = heads.computeIfAbsent(person.household(), unused -> person);
      boolean child = isChild(person) && !isChild(head);
      Optional<String> guardian = rosters.crmKey(head);
      Optional<String> key = rosters.crmKey(person);
      if (child && guardian.isPresent() && key.isPresent()) {
        LocalDate since = person.standing().since();
        csv.row(guardian.get(), key.get(), "birth certificate", text(since.atTime(9, 0)));
      }
    }
    return csv.bytes();
  }

  private void consent(Csv csv, Person person, String key, String purpose, Chance chance) {
    LocalDateTime given = until.minusDays(30 + chance.below(900)).atTime(10, 0);
    String by = isChild(person) ? "guardian" : "self";
    String end = chance.happens(0.2) ? text(given.plusYears(3)) : "";
    String form = chance.pick(List.of("web form", "paper form", "app"));
    csv.row(key, purpose, "given", by, text(given), end, form);
    if (chance.happens(WITHDRAWN)) {
      csv.row(key, purpose, "withdrawn", by, text(given.plusDays(25)), "", form);
    }
  }

  private boolean isChild(Person person) {
    return person.ageOn(until) < 18;
  }

  private static String text(LocalDateTime at) {
    return Happenings.TIME.format(at);
  }
}
