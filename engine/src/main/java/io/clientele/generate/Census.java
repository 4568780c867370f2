package io.clientele.generate;

import java.util.List;

/** A recipe with its true people. */
record Census(Recipe recipe, List<Person> people) {
  static Census of(Recipe recipe, Names names) {
    return new Census(recipe, Population.of(recipe, names));
  }
}
