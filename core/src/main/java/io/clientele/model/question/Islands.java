package io.clientele.model.question;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Kind;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is tied to no segment.
 *
 * @param orphans things that nothing refers to and that refer to nothing
 * @param islands groups of things tied to one another, but to no segment; parts stand with their
 *     wholes, and the largest group comes first
 */
public record Islands(List<Element> orphans, List<List<Element>> islands) {
  public Islands {
    orphans = List.copyOf(orphans);
    islands = islands.stream().map(List::copyOf).toList();
  }

  /** Follows every declared edge in both directions. */
  public static Islands of(Model model) {
    Set<String> refer = referring(model);
    Set<String> seen = new HashSet<>();
    List<Element> orphans = new ArrayList<>();
    List<List<Element>> islands = new ArrayList<>();
    for (Element element : model.elements()) {
      List<Element> group = group(model, element, seen);
      List<Element> wholes = group.stream().filter(one -> !isPart(model, one)).toList();
      if (wholes.isEmpty()
          || isMainland(group)
          || wholes.stream().allMatch(one -> alone(model, one))) {
        continue;
      }
      boolean tied = group.stream().anyMatch(one -> refer.contains(one.key()));
      if (wholes.size() == 1 && !tied) {
        orphans.add(wholes.get(0));
      } else {
        islands.add(wholes);
      }
    }
    islands.sort((a, b) -> Integer.compare(b.size(), a.size()));
    return new Islands(orphans, islands);
  }

  /** Orphans and the things of islands. */
  public Stream<Element> all() {
    return Stream.concat(orphans.stream(), islands.stream().flatMap(List::stream));
  }

  /** A reference counts even when its target is missing: that is reported by itself. */
  private static Set<String> referring(Model model) {
    Set<String> ids = new HashSet<>();
    for (Reference reference : model.references()) {
      ids.add(reference.source().key());
      reference.candidates().forEach(target -> ids.add(target.key()));
    }
    return ids;
  }

  private static List<Element> group(Model model, Element first, Set<String> seen) {
    List<Element> group = new ArrayList<>();
    Deque<Element> open = new ArrayDeque<>();
    visit(first, seen, open);
    while (!open.isEmpty()) {
      Element next = open.remove();
      group.add(next);
      model.edgesFrom(next).forEach(edge -> visit(edge.target(), seen, open));
      model.edgesTo(next).forEach(edge -> visit(edge.source(), seen, open));
    }
    return group;
  }

  private static void visit(Element element, Set<String> seen, Deque<Element> open) {
    if (seen.add(element.key())) {
      open.add(element);
    }
  }

  private static boolean isMainland(List<Element> group) {
    return group.stream().anyMatch(one -> one.kind().equals("segment"));
  }

  private static boolean isPart(Model model, Element element) {
    return model.edgesFrom(element).stream().anyMatch(edge -> isInside(element, edge));
  }

  /** A part stands inside its whole; a child that names its parent does not. */
  private static boolean isInside(Element element, Edge edge) {
    Element whole = edge.target();
    return edge.relation().equals("part-of")
        && whole.tree().file().path().equals(element.tree().file().path())
        && element.pointer().startsWith(whole.pointer() + "/");
  }

  private static boolean alone(Model model, Element element) {
    return model.kinds().named(element.kind()).filter(Kind::isStandalone).isPresent();
  }
}
