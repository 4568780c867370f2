package io.clientele.check.rules;

import io.clientele.model.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what is declared by its id or title in running text, in one pass over the words. */
final class Names {
  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 5000;
  private static final Pattern BETWEEN = Pattern.compile("[,;\\n]|\\s(?:and|&)\\s");

  private final Map<String, List<Element>> byWords = new HashMap<>();

  /** The first words of names of several words: at any other word no such name begins. */
  private final Set<String> beginnings = new HashSet<>();

  /** What an element is called, as words; empty where it is not called so. */
  record Called(Name id, Name title) {
    static Called of(Element element) {
      return new Called(Name.of(element.derivedId() ? "" : element.id()), Name.of(element.title()));
    }
  }

  /** A name as words, and the first of several words. */
  private record Name(String words, String beginning) {
    static Name of(String text) {
      String words = joined(text);
      int blank = words.indexOf(' ');
      return words.chars().filter(sign -> sign == ' ').count() < MOST_WORDS
          ? new Name(words, blank < 0 ? "" : words.substring(0, blank))
          : new Name("", "");
    }
  }

  void add(Element element, Called called) {
    put(called.id(), element);
    put(called.title(), element);
  }

  private void put(Name name, Element element) {
    if (!name.words().isEmpty()) {
      beginnings.add(name.beginning());
      byWords.computeIfAbsent(name.words(), absent -> new ArrayList<>(1)).add(element);
    }
  }

  /** The one thing of some kinds that a text names and nothing else. */
  private Optional<Element> named(String text, Set<String> kinds) {
    return one(joined(text), kinds);
  }

  /** The one thing of some kinds that is called by words and nothing else. */
  Optional<Element> one(String words, Set<String> kinds) {
    List<Element> found =
        byWords.getOrDefault(words, List.of()).stream()
            .filter(element -> kinds.isEmpty() || kinds.contains(element.kind()))
            .distinct()
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a text is a list of names. */
  boolean isOnlyNames(String text, Set<String> kinds) {
    return BETWEEN
        .splitAsStream(text)
        .filter(part -> !part.isBlank())
        .allMatch(part -> named(part, kinds).isPresent());
  }

  /** What a list of names means; of prose, what names of several words and ids mean. */
  List<Element> within(String text, Set<String> kinds) {
    Set<Element> found = new LinkedHashSet<>();
    if (isOnlyNames(text, kinds)) {
      BETWEEN.splitAsStream(text).forEach(part -> named(part, kinds).ifPresent(found::add));
      return List.copyOf(found);
    }
    List<String> words = words(text);
    int from = 0;
    while (from < words.size()) {
      int length = longest(words, from, kinds, found);
      from += Math.max(1, length);
    }
    return List.copyOf(found);
  }

  /** One word alone is too easily a word of the language. */
  private int longest(List<String> words, int from, Set<String> kinds, Set<Element> found) {
    if (!beginnings.contains(words.get(from))) {
      return 0;
    }
    for (int length = Math.min(MOST_WORDS, words.size() - from); length > 1; length--) {
      String name = String.join(" ", words.subList(from, from + length));
      Optional<Element> element = one(name, kinds);
      if (element.isPresent()) {
        found.add(element.get());
        return length;
      }
    }
    return 0;
  }

  private static List<String> words(String text) {
    String words = joined(text);
    return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
  }

  /** The words in small letters with one blank between them: every title of a model goes here. */
  static String joined(String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(start.length());
    boolean between = false;
    for (int i = 0; i < start.length(); i += Character.charCount(start.codePointAt(i))) {
      int sign = start.codePointAt(i);
      if (Character.isLetterOrDigit(sign)) {
        words.append(between && words.length() > 0 ? " " : "").appendCodePoint(sign);
        between = false;
      } else {
        between = true;
      }
    }
    return words.toString();
  }
}
