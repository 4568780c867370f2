package io.clientele.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Words that mean the same, and words that stand for a step of a scale, as a resource lists them.
 */
final class Terms {
  private static final Pattern NO_LETTER = Pattern.compile("[-_\\s/]+");
  private static final String RESOURCE = "vocabularies.json";

  private final Map<String, Map<String, String>> vocabularies = new HashMap<>();
  private final Map<String, Map<String, String>> scales = new HashMap<>();
  private final Set<String> quiet = new HashSet<>();

  private Terms() {
    JsonNode whole = new SchemaFile(RESOURCE).whole();
    whole.path("vocabularies").properties().forEach(e -> read(vocabularies, e));
    quiet.addAll(Fields.strings(whole.path("quiet")));
    whole.path("scales").properties().forEach(e -> read(scales, e));
  }

  /** Read when the first kind asks for it. */
  private static final class Holder {
    private static final Terms TERMS = new Terms();
  }

  static Terms all() {
    return Holder.TERMS;
  }

  /** The word of a vocabulary that is meant; nothing when the vocabulary does not know it. */
  Optional<String> word(String vocabulary, String text) {
    return Optional.ofNullable(vocabularies.getOrDefault(vocabulary, Map.of()).get(folded(text)));
  }

  /** Whether every word of a vocabulary is as good as the others. */
  boolean isQuiet(String vocabulary) {
    return quiet.contains(vocabulary);
  }

  /** The step of a scale that a word or a digit stands for. */
  Optional<String> step(String scale, String text) {
    return Optional.ofNullable(scales.getOrDefault(scale, Map.of()).get(folded(text)));
  }

  /** What remains when capitals, blanks, hyphens and underscores do not count. */
  static String folded(String text) {
    return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static void read(
      Map<String, Map<String, String>> into, Map.Entry<String, JsonNode> list) {
    Map<String, String> words = new HashMap<>();
    list.getValue()
        .properties()
        .forEach(
            word -> {
              words.put(folded(word.getKey()), word.getKey());
              Fields.strings(word.getValue()).forEach(it -> words.put(folded(it), word.getKey()));
            });
    into.put(list.getKey(), words);
  }
}
