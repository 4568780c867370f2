package io.clientele.model.difference;

import io.clientele.model.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Pairs things that are gone with new ones of the same kind that have the same title, or else share
 * at least six tenths of what they say (Jaccard's index over fields and words of the title).
 */
final class Likeness {
  private static final double ENOUGH = 0.6;

  /** What so many things say tells none of them apart. */
  private static final int COMMON = 50;

  private final List<Element> gone;
  private final List<Element> come;
  private final Map<Element, Element> pairs = new LinkedHashMap<>();
  private final Set<Element> taken = new HashSet<>();

  Likeness(List<Element> gone, List<Element> come) {
    this.gone = gone;
    this.come = come;
  }

  /** What is gone, with what it is now; wholes before their parts. */
  Map<Element, Element> pairs() {
    if (!gone.isEmpty() && !come.isEmpty()) {
      byTitle();
      byContent();
    }
    return pairs;
  }

  private void byTitle() {
    Map<String, List<Element>> titles = new HashMap<>();
    come.forEach(one -> titles.computeIfAbsent(title(one), t -> new ArrayList<>()).add(one));
    Map<String, Integer> former = new HashMap<>();
    gone.forEach(one -> former.merge(title(one), 1, Integer::sum));
    for (Element element : gone) {
      List<Element> now = titles.getOrDefault(title(element), List.of());
      if (now.size() == 1 && former.getOrDefault(title(element), 0) == 1) {
        take(element, now.get(0));
      }
    }
  }

  private void byContent() {
    Map<String, List<Element>> index = new HashMap<>();
    Map<Element, Set<String>> said = new HashMap<>();
    for (Element element : come) {
      Set<String> features = features(element);
      said.put(element, features);
      features.forEach(one -> index.computeIfAbsent(one, f -> new ArrayList<>()).add(element));
    }
    for (Element element : gone) {
      if (!pairs.containsKey(element)) {
        nearest(element, index, said);
      }
    }
  }

  private void nearest(
      Element element, Map<String, List<Element>> index, Map<Element, Set<String>> said) {
    Set<String> features = features(element);
    Map<Element, Integer> shared = new LinkedHashMap<>();
    for (String feature : features) {
      List<Element> having = index.getOrDefault(feature, List.of());
      if (having.size() <= COMMON) {
        having.forEach(one -> shared.merge(one, 1, Integer::sum));
      }
    }
    double best = ENOUGH;
    Optional<Element> found = Optional.empty();
    for (Element other : shared.keySet()) {
      double alike = jaccard(features, said.getOrDefault(other, Set.of()));
      if (!taken.contains(other) && alike >= best && (alike > best || found.isEmpty())) {
        best = alike;
        found = Optional.of(other);
      }
    }
    found.ifPresent(now -> take(element, now));
  }

  private static double jaccard(Set<String> a, Set<String> b) {
    long both = a.stream().filter(b::contains).count();
    return both / (double) (a.size() + b.size() - both);
  }

  private void take(Element element, Element now) {
    if (!taken.contains(now) && taken.add(now)) {
      pairs.put(element, now);
    }
  }

  private static String title(Element element) {
    return element.kind() + " " + Content.key(element.title());
  }

  /** Its fields with their values, and the words of its title; its id tells nothing. */
  private static Set<String> features(Element element) {
    Set<String> features = new HashSet<>();
    for (String word : Content.key(element.title()).split("[^\\p{L}\\p{N}]+", -1)) {
      features.add(element.kind() + "~" + word);
    }
    collect(element.kind(), element.value(), element.id(), features);
    return features;
  }

  private static void collect(String path, JsonNode value, String id, Set<String> features) {
    if (value.isObject()) {
      value.properties().forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), id, features));
    } else if (value.isArray()) {
      value.forEach(item -> collect(path, item, id, features));
    } else if (!value.asString("").equals(id)) {
      features.add(path + "=" + value.asString(""));
    }
  }
}
