package io.clientele.generate;

import java.util.List;

/** A recipe with its true people. */
record Census(Recipe recipe, List<Person> people, Contacts contacts) {
  static Census of(Recipe recipe, Names names) {
    Contacts contacts = new Contacts(recipe);
    return new Census(recipe, Population.of(recipe, names, contacts), contacts);
  }
}
