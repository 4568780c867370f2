package io.clientele.check.rules;

import io.clientele.finding.Span;
import io.clientele.model.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What things say of one another in one respect, each with the place that says so. */
final class Claims {
  private final List<Claim> all = new ArrayList<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<Pair> pairs = new HashSet<>();

  /** One thing speaking of another. */
  record Claim(Element by, Element of, Span span) {}

  private record Pair(String by, String of) {}

  void add(Element by, Element of, Span span) {
    all.add(new Claim(by, of, span));
    speakers.add(by.id());
    pairs.add(new Pair(by.id(), of.id()));
  }

  List<Claim> all() {
    return all;
  }

  /** Whether a thing says anything in this respect. */
  boolean speaks(Element by) {
    return speakers.contains(by.id());
  }

  boolean has(Element by, Element of) {
    return pairs.contains(new Pair(by.id(), of.id()));
  }

  /** Whether some things speak of one another in a circle, or of something that does. */
  boolean mayLoop() {
    List<Claim> left = all;
    Set<String> speaking = speakers;
    int before = -1;
    while (!left.isEmpty() && left.size() != before) {
      before = left.size();
      left = heard(left, speaking);
      speaking = new HashSet<>();
      for (Claim one : left) {
        speaking.add(one.by().id());
      }
    }
    return !left.isEmpty();
  }

  /** What is said of things that speak themselves. */
  private static List<Claim> heard(List<Claim> claims, Set<String> speaking) {
    List<Claim> heard = new ArrayList<>();
    for (Claim one : claims) {
      if (speaking.contains(one.of().id())) {
        heard.add(one);
      }
    }
    return heard;
  }

  /** What each thing speaks of, in the order of ids. */
  SortedMap<String, SortedSet<String>> links() {
    SortedMap<String, SortedSet<String>> links = new TreeMap<>();
    all.forEach(
        one -> links.computeIfAbsent(one.by().id(), absent -> new TreeSet<>()).add(one.of().id()));
    return links;
  }
}
