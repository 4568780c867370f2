package io.clientele.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Firms of customers who are in business, and who owns them or works there. */
final class Firms {
  private static final String OWNING = "business owner";

  /** How many others a firm employs who are customers as well, at most. */
  private static final int STAFF = 4;

  private static final List<String> TRADES =
      List.of("Joinery", "Bakery", "Print Works", "Garage", "Nursery", "Software", "Logistics");
  private static final List<String> FORMS = List.of("LLC", "Inc.", "& Sons", "Partners");

  private record Firm(String number, Person owner, String name, List<Person> staff) {}

  private final Census census;
  private final Rosters rosters;
  private final List<Firm> firms = new ArrayList<>();

  Firms(Census census, Rosters rosters) {
    this.census = census;
    this.rosters = rosters;
    List<Person> people = census.people();
    for (Person person : people) {
      if (person.standing().occupation().equals(OWNING)) {
        Chance chance = Chance.of(census.recipe().seed(), "firm", person.number());
        firms.add(firm(person, people, chance));
      }
    }
  }

  private Firm firm(Person owner, List<Person> people, Chance chance) {
    String number = String.format(Locale.ROOT, "F-%05d", firms.size() + 1);
    String name = owner.family() + " " + chance.pick(TRADES) + " " + chance.pick(FORMS);
    List<Person> staff = new ArrayList<>();
    int size = chance.below(STAFF + 1);
    for (int n = 0; n < size; n++) {
      Person one = chance.pick(people);
      boolean grown = one.ageOn(census.recipe().until()) >= 18;
      if (grown && one.number() != owner.number() && !staff.contains(one)) {
        staff.add(one);
      }
    }
    return new Firm(number, owner, name, staff);
  }

  byte[] companies() {
    Csv csv = Csv.of("company_no", "name", "email", "street", "house_no", "zip", "city", "changed");
    for (Firm firm : firms) {
      Address at = firm.owner.home();
      csv.row(
          firm.number,
          firm.name,
          "office@" + firm.number.toLowerCase(Locale.ROOT) + ".example",
          at.street(),
          at.number(),
          at.postcode(),
          at.town(),
          firm.owner.standing().since().toString());
    }
    return csv.bytes();
  }

  byte[] people() {
    Csv csv = Csv.of("customer_no", "company_no", "role", "since");
    for (Firm firm : firms) {
      row(csv, firm, firm.owner, "owner");
      firm.staff.forEach(one -> row(csv, firm, one, "employee"));
    }
    return csv.bytes();
  }

  private void row(Csv csv, Firm firm, Person person, String role) {
    Optional<String> key = rosters.crmKey(person);
    String since = person.standing().since().toString();
    key.ifPresent(number -> csv.row(number, firm.number, role, since));
  }
}
