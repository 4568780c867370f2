package io.clientele.model.question;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shortest way between two elements along declared edges, in either direction of each.
 *
 * @param legs one per edge; none from an element to itself
 */
public record Route(Element from, Element to, List<Leg> legs) {
  /**
   * One edge of the way.
   *
   * @param forward whether the way follows the edge from its source to its target
   */
  public record Leg(Edge edge, boolean forward) {
    /** Where the leg ends. */
    public Element end() {
      return forward ? edge.target() : edge.source();
    }

    private Element start() {
      return forward ? edge.source() : edge.target();
    }
  }

  public Route {
    legs = List.copyOf(legs);
  }

  /** Of several shortest ways the one whose edges are declared first; none when none exists. */
  public static Optional<Route> between(Model model, Element from, Element to) {
    Map<String, Leg> reachedBy = new HashMap<>();
    Deque<Element> open = new ArrayDeque<>(List.of(from));
    String start = from.key();
    String goal = to.key();
    while (!open.isEmpty() && !goal.equals(start) && !reachedBy.containsKey(goal)) {
      for (Leg leg : legs(model, open.remove())) {
        String end = leg.end().key();
        if (!end.equals(start) && reachedBy.putIfAbsent(end, leg) == null) {
          open.add(leg.end());
        }
      }
    }
    if (!goal.equals(start) && !reachedBy.containsKey(goal)) {
      return Optional.empty();
    }
    return Optional.of(new Route(from, to, back(reachedBy, goal)));
  }

  private static List<Leg> back(Map<String, Leg> reachedBy, String goal) {
    List<Leg> legs = new ArrayList<>();
    for (Leg leg = reachedBy.get(goal); leg != null; leg = reachedBy.get(leg.start().key())) {
      legs.add(leg);
    }
    Collections.reverse(legs);
    return legs;
  }

  private static List<Leg> legs(Model model, Element element) {
    List<Leg> legs = new ArrayList<>();
    model.edgesFrom(element).forEach(edge -> legs.add(new Leg(edge, true)));
    model.edgesTo(element).forEach(edge -> legs.add(new Leg(edge, false)));
    return legs;
  }
}
