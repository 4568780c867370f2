package io.clientele.resolve.standard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How kinds of street are written in full and for short, by the languages of countries. */
final class Streets {
  /** Each group is one kind, its first word the form that is compared. */
  private static final List<String> ENGLISH =
      List.of(
          "st street str",
          "ave avenue av aven",
          "rd road",
          "ln lane",
          "dr drive drv",
          "ct court crt",
          "pl place",
          "blvd boulevard boul",
          "sq square",
          "ter terrace terr tce",
          "cir circuit circle crct cct",
          "cres crescent cr crs",
          "hwy highway",
          "pkwy parkway pky",
          "cl close",
          "gr grove gv",
          "gdns gardens gdn garden",
          "pde parade",
          "wy way",
          "aly alley",
          "expy expressway",
          "fwy freeway",
          "trl trail",
          "mt mount");

  private static final List<String> GERMAN =
      List.of("str strasse", "pl platz", "all allee", "g gasse", "wg weg");

  private static final List<String> FRENCH =
      List.of(
          "rue r",
          "av avenue ave",
          "bd boulevard blvd boul bld",
          "pl place",
          "ch chemin che chem",
          "all allee",
          "imp impasse",
          "rte route",
          "sq square",
          "fg faubourg fbg",
          "crs cours",
          "qu quai");

  private static final List<String> SPANISH =
      List.of(
          "calle c cl",
          "av avenida avda",
          "pl plaza pza plza",
          "po paseo pso",
          "ctra carretera crta",
          "cno camino cmno",
          "ronda rda");

  private static final List<String> PORTUGUESE =
      List.of(
          "rua r",
          "av avenida",
          "praca pca pc",
          "tv travessa trav",
          "estr estrada est",
          "al alameda");

  private static final List<String> ITALIAN =
      List.of("via v", "viale vle", "piazza pza pzza", "corso cso", "largo lgo", "strada str");

  private static final List<String> DUTCH =
      List.of("str straat", "ln laan", "pln plein", "wg weg", "kd kade", "gr gracht");

  private static final Map<String, Language> BY_COUNTRY = new HashMap<>();
  private static final Language UNKNOWN = new Language(ENGLISH, List.of("str strasse"));

  static {
    Language german = new Language(GERMAN, GERMAN);
    Language dutch = new Language(DUTCH, DUTCH);
    put(new Language(ENGLISH, List.of()), "US GB IE AU NZ CA ZA IN SG");
    put(german, "DE AT LI");
    put(new Language(FRENCH, GERMAN), "CH LU");
    put(new Language(FRENCH, List.of()), "FR MC");
    put(new Language(FRENCH, DUTCH), "BE");
    put(dutch, "NL");
    put(new Language(SPANISH, List.of()), "ES MX AR CL CO PE");
    put(new Language(PORTUGUESE, List.of()), "PT BR");
    put(new Language(ITALIAN, List.of()), "IT SM");
  }

  private Streets() {}

  /**
   * Kinds of street as words of their own and as ends of words.
   *
   * @param words each form with the one that is compared
   * @param ends long forms with which words end, as in Hauptstrasse
   */
  private record Language(Map<String, String> words, Map<String, String> ends) {
    Language(List<String> words, List<String> ends) {
      this(forms(words), forms(ends));
    }

    private static Map<String, String> forms(List<String> groups) {
      Map<String, String> forms = new HashMap<>();
      for (String group : groups) {
        String[] all = group.split(" ", -1);
        for (String form : all) {
          forms.put(form, all[0]);
        }
      }
      return forms;
    }
  }

  private static void put(Language language, String countries) {
    for (String country : countries.split(" ", -1)) {
      BY_COUNTRY.put(country, language);
    }
  }

  /** The words with each kind of street in one form; the country may be unknown. */
  static String standard(List<String> words, String country) {
    Language language = BY_COUNTRY.getOrDefault(country, UNKNOWN);
    StringBuilder street = new StringBuilder();
    for (String word : words) {
      String form = language.words.getOrDefault(word, ending(word, language));
      boolean joined = !street.isEmpty() && isEnd(form, language);
      street.append(street.isEmpty() || joined ? "" : " ").append(form);
    }
    return street.toString();
  }

  /** Haupt Strasse is Hauptstrasse. */
  private static boolean isEnd(String form, Language language) {
    return language.ends.containsValue(form);
  }

  private static String ending(String word, Language language) {
    for (Map.Entry<String, String> end : language.ends.entrySet()) {
      String form = end.getKey();
      boolean whole = form.length() > 3 && word.length() > form.length() && word.endsWith(form);
      if (whole) {
        return word.substring(0, word.length() - form.length()) + end.getValue();
      }
    }
    return word;
  }
}
