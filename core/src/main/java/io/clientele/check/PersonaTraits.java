package io.clientele.check;

import io.clientele.model.Persona;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** The attributes of a persona under the names that rules have for them. */
public final class PersonaTraits {
  private static final Map<String, String> FIELDS =
      Map.of(
          "agerange", "age",
          "agegroup", "age",
          "gender", "sex",
          "location", "city",
          "town", "city",
          "preferredchannel", "main_channel");

  private PersonaTraits() {}

  /**
   * One attribute of a persona.
   *
   * @param key as the persona has it
   * @param field as a rule has it; empty where no field of customers is meant
   * @param figure the number or the range that the text is, where it is one
   */
  public record Trait(String key, String text, String field, Optional<Figure> figure) {}

  /**
   * All that are written as an attribute with a value.
   *
   * @param fields those that customers have
   * @param currency what an amount without a sign is counted in; empty for anything
   */
  public static List<Trait> of(Persona persona, SortedSet<String> fields, String currency) {
    Map<String, String> attributes = new LinkedHashMap<>(persona.demographics());
    persona.psychographics().forEach(attributes::putIfAbsent);
    List<Trait> traits = new ArrayList<>();
    attributes.forEach(
        (key, text) ->
            traits.add(new Trait(key, text, field(key, fields), Figure.of(text, currency))));
    return traits;
  }

  private static String field(String key, SortedSet<String> fields) {
    String folded = folded(key);
    if (folded.contains("income")) {
      List<String> incomes = fields.stream().filter(field -> field.contains("income")).toList();
      return incomes.size() == 1 ? incomes.get(0) : "";
    }
    String wanted = FIELDS.getOrDefault(folded, folded);
    return fields.stream()
        .filter(field -> folded(field).equals(folded(wanted)))
        .findFirst()
        .orElse("");
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
