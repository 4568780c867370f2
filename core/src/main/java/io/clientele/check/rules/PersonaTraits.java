package io.clientele.check.rules;

import io.clientele.model.Persona;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** The age and the income of a persona, under the names that a rule has for them. */
final class PersonaTraits {
  private PersonaTraits() {}

  /**
   * One attribute of a persona.
   *
   * @param key as the persona has it
   * @param field as the rule has it
   */
  record Trait(String key, String text, String field, Figure figure) {}

  static List<Trait> of(Persona persona, SortedSet<String> fields, String currency) {
    List<Trait> traits = new ArrayList<>();
    List<String> incomes = fields.stream().filter(field -> field.contains("income")).toList();
    persona
        .demographics()
        .forEach(
            (key, text) -> {
              String folded = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
              if (folded.matches("age|agerange|agegroup") && fields.contains("age")) {
                add(traits, key, text, "age", currency);
              } else if (folded.contains("income") && incomes.size() == 1) {
                add(traits, key, text, incomes.get(0), currency);
              }
            });
    return traits;
  }

  private static void add(
      List<Trait> traits, String key, String text, String field, String currency) {
    Figure.of(text, currency).ifPresent(figure -> traits.add(new Trait(key, text, field, figure)));
  }
}
