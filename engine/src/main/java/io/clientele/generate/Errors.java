package io.clientele.generate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the errors of one source in a sighting. */
final class Errors {
  /** What forms offer when nothing is entered. */
  private static final LocalDate DEFAULT_DATE = LocalDate.of(1900, 1, 1);

  private final Names names;
  private final Places places;
  private final Contacts contacts;
  private final Slips slips = new Slips();

  Errors(Recipe recipe, Names names, Contacts contacts) {
    this.names = names;
    this.places = new Places(recipe);
    this.contacts = contacts;
  }

  void make(Sighting seen, Profile profile, Chance chance) {
    name(seen, profile, chance);
    birth(seen, profile, chance);
    home(seen, profile, chance);
    contact(seen, profile, chance);
  }

  private void name(Sighting seen, Profile profile, Chance chance) {
    if (chance.happens(profile.renamed())) {
      seen.family = names.family(chance);
    }
    List<String> shortForms = names.shortForms(seen.given);
    if (!shortForms.isEmpty() && chance.happens(profile.shortForm())) {
      seen.given = chance.pick(shortForms);
    } else if (chance.happens(profile.initial())) {
      seen.given = seen.given.charAt(0) + ".";
    }
    seen.given = chance.happens(profile.typo()) ? slips.in(seen.given, chance) : seen.given;
    seen.family = chance.happens(profile.typo()) ? slips.in(seen.family, chance) : seen.family;
    seen.middle = chance.happens(0.5) ? seen.middle : initialOf(seen.middle);
    if (chance.happens(profile.swapped())) {
      String given = seen.given;
      seen.given = seen.family;
      seen.family = given;
    }
  }

  private static String initialOf(String middle) {
    return middle.isEmpty() ? "" : middle.substring(0, 1);
  }

  private void birth(Sighting seen, Profile profile, Chance chance) {
    LocalDate truth = seen.person.birth();
    if (chance.happens(profile.noBirth())) {
      seen.birth = Optional.empty();
    } else if (chance.happens(profile.defaultDate())) {
      seen.birth = Optional.of(DEFAULT_DATE);
    } else if (chance.happens(profile.dayMonth())) {
      seen.birth = Optional.of(dayAndMonthSwapped(truth));
    } else if (chance.happens(profile.typo() / 2)) {
      seen.birth = Optional.of(mistyped(truth, chance));
    }
  }

  private static LocalDate dayAndMonthSwapped(LocalDate date) {
    return date.getDayOfMonth() > 12
        ? date
        : LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
  }

  private static LocalDate mistyped(LocalDate date, Chance chance) {
    try {
      return switch (chance.below(3)) {
        case 0 -> date.withDayOfMonth(1 + chance.below(28));
        case 1 -> date.withMonth(1 + chance.below(12));
        default -> date.withYear(date.getYear() + (chance.happens(0.5) ? 1 : -10));
      };
    } catch (DateTimeException impossible) {
      return date.minusDays(1);
    }
  }

  private void home(Sighting seen, Profile profile, Chance chance) {
    if (chance.happens(profile.noHome())) {
      seen.home = new Address("", "", "", "");
      return;
    }
    if (chance.happens(profile.moved() * 2 * seen.age)) {
      seen.home = places.address(chance);
    }
    Address home = seen.home;
    if (chance.happens(profile.typo() / 2)) {
      String postcode = slips.inDigits(home.postcode(), chance);
      seen.home = new Address(home.street(), home.number(), postcode, home.town());
    } else if (chance.happens(profile.typo())) {
      String street = slips.in(home.street(), chance);
      seen.home = new Address(street, home.number(), home.postcode(), home.town());
    }
  }

  private void contact(Sighting seen, Profile profile, Chance chance) {
    if (chance.happens(profile.otherEmail())) {
      Person person = seen.person;
      seen.email = contacts.email(person.given(), person.family(), person.birth(), chance);
    }
    if (chance.happens(profile.otherPhone())) {
      seen.phone = contacts.phone(chance);
    } else if (chance.happens(profile.typo() / 2)) {
      seen.phone = slips.inDigits(seen.phone, chance);
    }
    seen.email = chance.happens(profile.noEmail()) ? "" : seen.email;
    seen.phone = chance.happens(profile.noPhone()) ? "" : seen.phone;
  }
}
