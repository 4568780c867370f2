package io.clientele.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The true people of a recipe, household by household. */
final class Population {
  private static final double SHARED_HOUSEHOLD = 0.35;

  private final Recipe recipe;
  private final Names names;
  private final Places places;
  private final Contacts contacts;
  private final List<Person> people = new ArrayList<>();

  private Population(Recipe recipe, Names names, Contacts contacts) {
    this.recipe = recipe;
    this.names = names;
    this.places = new Places(recipe);
    this.contacts = contacts;
  }

  /** In the order of their numbers. */
  static List<Person> of(Recipe recipe, Names names, Contacts contacts) {
    Population population = new Population(recipe, names, contacts);
    int household = 0;
    while (population.people.size() < recipe.people()) {
      household++;
      population.household(household);
    }
    return List.copyOf(population.people.subList(0, recipe.people()));
  }

  private void household(int number) {
    Chance chance = Chance.of(recipe.seed(), "household", number);
    Home home = new Home(number, places.address(chance), contacts.phone(chance), branch(chance));
    String family = names.family(chance);
    int size = chance.happens(SHARED_HOUSEHOLD) ? 2 + chance.weighted(0.5, 0.3, 0.2) : 1;
    char sex = chance.happens(0.5) ? 'm' : 'f';
    int age = size == 1 ? adultAge(chance) : chance.between(26, 62);
    Person first = add(home, family, names.given(sex, chance), sex, born(age, chance), chance);
    if (size > 1) {
      second(home, first, age, chance);
    }
    children(home, first, size - 2, chance);
  }

  private void second(Home home, Person first, int age, Chance chance) {
    char sex = first.sex() == 'm' ? 'f' : 'm';
    String family = chance.happens(0.88) ? first.family() : names.family(chance);
    int years = Math.max(22, age + chance.between(-6, 6));
    add(home, family, names.given(sex, chance), sex, born(years, chance), chance);
  }

  private void children(Home home, Person parent, int count, Chance chance) {
    int parentAge = parent.ageOn(recipe.until());
    LocalDate birth = parent.birth();
    for (int i = 0; i < count; i++) {
      boolean twin = i > 0 && chance.happens(0.06);
      if (!twin) {
        int oldest = Math.max(5, Math.min(26, parentAge - 20));
        birth = born(chance.between(4, oldest), chance);
      }
      char sex = chance.happens(0.5) ? 'm' : 'f';
      boolean namesake = i == 0 && sex == parent.sex() && chance.happens(0.08);
      String given = namesake ? parent.given() : names.given(sex, chance);
      add(home, parent.family(), given, sex, birth, chance);
    }
  }

  private Person add(
      Home home, String family, String given, char sex, LocalDate birth, Chance chance) {
    int number = people.size() + 1;
    String middle = chance.happens(0.35) ? names.given(sex, chance) : "";
    boolean landline = chance.happens(recipe.isCrowd() ? 0.40 : 0.30);
    String phone = landline ? home.phone() : contacts.phone(chance);
    String email = email(home, given, family, birth, chance);
    Standing standing = Standings.of(recipe, birth, home.branch(), chance);
    Person person =
        new Person(
            number,
            home.number(),
            given,
            middle,
            family,
            sex,
            birth,
            home.address(),
            email,
            phone,
            standing);
    people.add(person);
    return person;
  }

  /** In a crowd some families have one mailbox, that of whoever came first. */
  private String email(Home home, String given, String family, LocalDate birth, Chance chance) {
    boolean later = !people.isEmpty() && last().household() == home.number();
    return later && recipe.isCrowd() && chance.happens(0.12)
        ? last().email()
        : contacts.email(given, family, birth, chance);
  }

  private Person last() {
    return people.get(people.size() - 1);
  }

  private LocalDate born(int age, Chance chance) {
    return recipe.until().minusYears(age).minusDays(1 + chance.below(364));
  }

  private static int adultAge(Chance chance) {
    return chance.happens(0.3) ? chance.between(18, 29) : chance.between(30, 84);
  }

  private static String branch(Chance chance) {
    return Branches.NAMES.get(chance.weighted(Branches.SIZES));
  }

  /** What the members of a household share. */
  private record Home(int number, Address address, String phone, String branch) {}
}
