package io.clientele.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the names that a mistyped one was probably meant to be. Names beyond a line are no names.
 */
public final class Nearest {
  private static final int LONGEST = 200;
  private static final int MOST_LETTERS = 3;
  private static final Pattern OTHER_THAN_DIGITS = Pattern.compile("\\D+0*|^0+");

  private Nearest() {}

  /**
   * At most three candidates within a third of the name's length by edit distance, nearest first.
   */
  public static List<String> to(String name, Collection<String> candidates) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    int limit = Math.max(1, name.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
        .distinct()
        .map(candidate -> new Scored(candidate, distance(folded(name), folded(candidate))))
        .filter(scored -> scored.distance <= limit)
        .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
        .limit(3)
        .map(Scored::name)
        .toList();
  }

  /** "did you mean `a` or `b`?", or nothing when no candidate is near. */
  public static String help(String name, Collection<String> candidates) {
    List<String> near = to(name, candidates);
    return near.isEmpty() ? "" : "did you mean `" + String.join("` or `", near) + "`?";
  }

  /**
   * The candidate that is surely meant: nearer than every other, at most three letters away, and
   * with the same numbers in it, since {@code CAP-003} is no misspelt {@code CAP-002}.
   */
  public static Optional<String> surely(String name, Collection<String> candidates) {
    List<String> near = to(name, candidates);
    if (near.isEmpty() || near.get(0).isBlank()) {
      return Optional.empty();
    }
    String first = near.get(0);
    int distance = distance(folded(name), folded(first));
    boolean alone = near.size() == 1 || distance(folded(name), folded(near.get(1))) > distance;
    boolean close = distance <= MOST_LETTERS;
    return alone && close && numbers(name).equals(numbers(first))
        ? Optional.of(first)
        : Optional.empty();
  }

  private static List<String> numbers(String text) {
    return OTHER_THAN_DIGITS.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
  }

  private record Scored(String name, int distance) {}

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance over two rows. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
