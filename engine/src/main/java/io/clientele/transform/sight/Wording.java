package io.clientele.transform.sight;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that carry its meaning, cut to their stems' first letters. */
public record Wording(Set<String> stems) {
  private static final int STEM = 6;
  private static final int SHORTEST = 3;
  private static final Set<String> EMPTY =
      Set.of(
          "and", "the", "for", "with", "from", "that", "this", "are", "not", "who", "our", "their",
          "them", "its", "was", "has", "have", "one", "all", "any", "into", "where", "when", "what",
          "which", "each", "every", "without", "before", "after", "instead", "how", "other", "more",
          "than", "can", "will", "new");

  public Wording {
    stems = Set.copyOf(stems);
  }

  public static Wording of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return new Wording(
        Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+", -1))
            .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
            .map(word -> word.substring(0, Math.min(STEM, word.length())))
            .collect(Collectors.toSet()));
  }

  /**
   * How much of the shorter text the longer one says too, between 0 and 1: the overlap coefficient
   * of Szymkiewicz and Simpson.
   */
  public double like(Wording other) {
    int least = Math.min(stems.size(), other.stems.size());
    if (least == 0) {
      return 0;
    }
    Set<String> both = new HashSet<>(stems);
    both.retainAll(other.stems);
    return (double) both.size() / least;
  }
}
