package io.clientele.resolve.kernel;

import java.util.List;
import java.util.Map;

/**
 * What is compared for one kind of record, by names of columns. A rule, a training session or a
 * sure sign counts only where the data have all its columns; {@code identifier} stands for each
 * type of identifier in turn.
 *
 * @param rules which rows are brought together, the most telling first
 * @param training sets of agreements under which the weights of the other comparisons are learned
 * @param sure sets of agreements that are hardly ever chance, from which duplicates are counted
 */
record Declared(List<List<String>> rules, List<List<String>> training, List<List<String>> sure) {
  /** The comparison that a key belongs to, where its name is another. */
  static final Map<String, String> COMPARED_AS = Map.of("postcode", "place");

  static final Declared PERSON =
      new Declared(
          List.of(
              List.of("identifier"),
              List.of("email"),
              List.of("phone"),
              List.of("family", "birth_date"),
              List.of("given", "birth_date"),
              List.of("birth_date", "postcode"),
              List.of("address", "postcode"),
              List.of("family", "postcode"),
              List.of("family[3]", "birth_year", "postcode"),
              List.of("given", "postcode"),
              List.of("given", "family")),
          List.of(
              List.of("identifier"),
              List.of("email"),
              List.of("family", "birth_date"),
              List.of("given", "birth_date"),
              List.of("given", "postcode"),
              List.of("given", "family")),
          List.of(
              List.of("identifier"),
              List.of("given", "email"),
              List.of("given", "family", "birth_date"),
              List.of("given", "family", "address", "postcode")));

  static final Declared ORGANISATION =
      new Declared(
          List.of(
              List.of("identifier"),
              List.of("email"),
              List.of("phone"),
              List.of("name"),
              List.of("name[6]", "postcode"),
              List.of("address", "postcode")),
          List.of(List.of("identifier"), List.of("name"), List.of("address", "postcode")),
          List.of(List.of("identifier"), List.of("name", "postcode"), List.of("name", "phone")));

  static Declared of(String kind) {
    return kind.equals("organisation") ? ORGANISATION : PERSON;
  }
}
