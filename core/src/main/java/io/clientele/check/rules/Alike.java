package io.clientele.check.rules;

import com.google.common.collect.Sets;
import io.clientele.model.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds texts that are nearly the same: the shared words over all words of both (Jaccard 1912). Two
 * sets as alike as the threshold share one of their rarest words, so only texts with such a word in
 * common are compared (prefix filtering, Chaudhuri and others 2006), and of those a few.
 */
final class Alike {
  static final double THRESHOLD = 0.9;

  /** So few words say nothing. */
  private static final int FEWEST = 4;

  private static final int MOST_COMPARED = 20;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Alike() {}

  /** Something written for a segment, as words. */
  record Text(Element place, String field, String segmentId, Set<String> words) {}

  /** A text and an earlier one that it repeats. */
  record Pair(Text earlier, Text later) {}

  static Set<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(text -> BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The shared words over all words of both; 0 where there are none. */
  static double similarity(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    int all = a.size() + b.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** Each text with the first one before it that is alike and matters, if there is one. */
  static List<Pair> pairs(List<Text> texts, BiPredicate<Text, Text> matters) {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> text.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    Map<String, List<Text>> byRareWord = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (Text text : texts) {
      if (text.words().size() >= FEWEST) {
        List<String> rarest = rarest(text.words(), counts);
        first(rarest, byRareWord, text, matters).ifPresent(pairs::add);
        rarest.forEach(word -> keep(byRareWord, word, text));
      }
    }
    return pairs;
  }

  private static void keep(Map<String, List<Text>> byRareWord, String word, Text text) {
    List<Text> same = byRareWord.computeIfAbsent(word, absent -> new ArrayList<>());
    if (same.size() < MOST_COMPARED) {
      same.add(text);
    }
  }

  /** As many of the rarest words as two alike sets must have one of in common. */
  private static List<String> rarest(Set<String> words, Map<String, Integer> counts) {
    int length = words.size() - (int) Math.ceil(THRESHOLD * words.size()) + 1;
    List<Counted> rarest = new ArrayList<>(length + 1);
    for (String word : words) {
      Counted counted = new Counted(word, counts.getOrDefault(word, 0));
      if (rarest.size() < length || counted.compareTo(rarest.get(length - 1)) < 0) {
        int place = Collections.binarySearch(rarest, counted);
        rarest.add(-place - 1, counted);
        rarest.subList(Math.min(length, rarest.size()), rarest.size()).clear();
      }
    }
    return rarest.stream().map(Counted::word).toList();
  }

  /** Rare words go first, then those that stand first in the alphabet. */
  private record Counted(String word, int count) implements Comparable<Counted> {
    @Override
    public int compareTo(Counted other) {
      int byCount = Integer.compare(count, other.count);
      return byCount == 0 ? word.compareTo(other.word) : byCount;
    }
  }

  private static Optional<Pair> first(
      List<String> rarest,
      Map<String, List<Text>> byRareWord,
      Text text,
      BiPredicate<Text, Text> matters) {
    Set<Text> compared = Sets.newIdentityHashSet();
    for (String word : rarest) {
      for (Text earlier : byRareWord.getOrDefault(word, List.of())) {
        if (compared.add(earlier)
            && similarity(earlier.words(), text.words()) >= THRESHOLD
            && matters.test(earlier, text)) {
          return Optional.of(new Pair(earlier, text));
        }
      }
    }
    return Optional.empty();
  }
}
