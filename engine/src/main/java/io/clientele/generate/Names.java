package io.clientele.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names, family names and what people are called for short. */
final class Names {
  private final Ranked<String> men;
  private final Ranked<String> women;
  private final Ranked<String> families;
  private final Map<String, List<String>> shortForms = new HashMap<>();

  Names() {
    List<String> given = Words.of("given-names");
    men = new Ranked<>(ofSex(given, " m"), 8);
    women = new Ranked<>(ofSex(given, " f"), 8);
    families = Ranked.of(Words.of("family-names"), composed(), 12);
    for (String line : Words.of("nicknames")) {
      List<String> words = List.of(line.split(" "));
      shortForms.put(words.get(0), words.subList(1, words.size()));
    }
  }

  String given(char sex, Chance chance) {
    return (sex == 'm' ? men : women).draw(chance);
  }

  String family(Chance chance) {
    return families.draw(chance);
  }

  /** What friends call somebody of this name; empty where nobody shortens it. */
  List<String> shortForms(String given) {
    return shortForms.getOrDefault(given, List.of());
  }

  private static List<String> ofSex(List<String> lines, String mark) {
    return lines.stream()
        .filter(line -> line.endsWith(mark))
        .map(line -> line.substring(0, line.length() - mark.length()))
        .toList();
  }

  /**
   * Every stem with every ending, endings first, so that neighbours in rank differ at the front.
   */
  private static List<String> composed() {
    List<String> names = new ArrayList<>();
    for (String ending : Words.of("family-endings")) {
      for (String stem : Words.of("family-stems")) {
        names.add(stem + ending);
      }
    }
    return names;
  }
}
