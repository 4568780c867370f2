package io.clientele.model.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every name that {@code resolve.yaml} may use. */
final class Words {
  private static final String EXACT = "exact";
  private static final String DIFFERENT = "different";
  private static final String ALIKE = "alike";
  private static final String SLIP = "slip";

  /** Stands for each type of identifier in turn. */
  static final String IDENTIFIER = "identifier";

  private static final List<String> NAME = List.of(DIFFERENT, ALIKE, "close", EXACT);
  private static final List<String> NAME_OF_PERSON =
      List.of(DIFFERENT, ALIKE, "initial", "related", "close", EXACT);

  /** The levels of each comparison from the least alike upwards. */
  static final Map<String, List<String>> LEVELS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("given", NAME_OF_PERSON),
              Map.entry("family", NAME_OF_PERSON),
              Map.entry("name", NAME),
              Map.entry("legal_form", List.of(DIFFERENT, EXACT)),
              Map.entry("birth_date", List.of("apart", DIFFERENT, "near", SLIP, EXACT)),
              Map.entry("place", List.of(DIFFERENT, "city", SLIP, EXACT)),
              Map.entry("address", List.of(DIFFERENT, ALIKE, "street", EXACT)),
              Map.entry("email", List.of(DIFFERENT, ALIKE, "user", EXACT)),
              Map.entry("phone", List.of(DIFFERENT, SLIP, EXACT)),
              Map.entry(IDENTIFIER, List.of(DIFFERENT, SLIP, EXACT)),
              Map.entry("sex", List.of(DIFFERENT, EXACT))));

  /** The figures that levels have, with the least and the greatest that makes sense. */
  private static final Map<String, double[]> FIGURES =
      Map.of(
          ALIKE,
          new double[] {0.5, 1},
          "close",
          new double[] {0.5, 1},
          "near",
          new double[] {1, 3660},
          "apart",
          new double[] {1, 100},
          "phone/slip",
          new double[] {1, 4},
          "identifier/slip",
          new double[] {1, 4});

  static final Set<String> FIELDS =
      new TreeSet<>(
          List.of(
              "given",
              "family",
              "names",
              "name",
              "legal_form",
              "birth_date",
              "sex",
              "email",
              "phone",
              "street",
              "house_number",
              "postcode",
              "city",
              "address",
              IDENTIFIER));

  /** Functions by name with the fields they read; none named means any. */
  static final Map<String, List<String>> FUNCTIONS =
      new TreeMap<>(
          Map.of(
              "prefix", List.of(),
              "year", List.of("birth_date"),
              "month", List.of("birth_date"),
              "user", List.of("email"),
              "domain", List.of("email"),
              "sound", List.of("given", "family", "name", "street", "city")));

  /** Fields, and functions of them, that very many share: alone they bring too many together. */
  static final Set<String> BROAD =
      Set.of("given", "family", "sex", "city", "postcode", "street", "house_number", "birth_date");

  /** What golden records have besides attributes and identifiers. */
  static final Set<String> GOLDEN = new TreeSet<>(StandardFields.SURVIVING);

  static {
    GOLDEN.add("default");
  }

  private Words() {}

  /** The least and the greatest figure of a level; nothing where it has none. */
  static double[] figures(String comparison, String level) {
    double[] own = FIGURES.get(comparison + "/" + level);
    return own != null ? own : FIGURES.getOrDefault(level, new double[0]);
  }
}
