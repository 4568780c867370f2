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

  /** What each thing speaks of, in the order of ids. */
  SortedMap<String, SortedSet<String>> links() {
    SortedMap<String, SortedSet<String>> links = new TreeMap<>();
    all.forEach(
        one -> links.computeIfAbsent(one.by().id(), absent -> new TreeSet<>()).add(one.of().id()));
    return links;
  }
}
