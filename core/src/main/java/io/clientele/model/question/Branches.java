package io.clientele.model.question;

import io.clientele.model.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Unfolds a graph into a tree in which every element has its branch once. */
final class Branches {
  private Branches() {}

  /** Everything that links reach from a root; without recursion, for chains of any length. */
  static List<Step> from(Element root, Function<Element, List<SightLinks.Link>> links) {
    List<Step> steps = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(root.key()));
    Deque<Step> open = new ArrayDeque<>();
    push(open, 1, links.apply(root));
    while (!open.isEmpty()) {
      Step next = open.pop();
      boolean again = !seen.add(next.element().key());
      steps.add(new Step(next.depth(), next.relation(), next.element(), again));
      if (!again) {
        push(open, next.depth() + 1, links.apply(next.element()));
      }
    }
    return steps;
  }

  private static void push(Deque<Step> open, int depth, List<SightLinks.Link> links) {
    List<SightLinks.Link> distinct = links.stream().distinct().toList();
    for (int i = distinct.size() - 1; i >= 0; i--) {
      open.push(new Step(depth, distinct.get(i).relation(), distinct.get(i).element(), false));
    }
  }
}
