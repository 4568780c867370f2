package io.clientele.model.question;

import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of sight through one element.
 *
 * @param at the element's station; empty where its kind stands beside the line
 * @param up what leads to it, up to the segments
 * @param down where it leads, down to business value
 * @param above the first station missing towards the segments
 * @param below the first station missing towards business value
 * @param beside for a kind beside the line: what it is tied to that stands on one
 */
public record Trace(
    Element element,
    Optional<Hop> at,
    List<Step> up,
    List<Step> down,
    Optional<Gap> above,
    Optional<Gap> below,
    List<Step> beside) {
  public Trace {
    up = List.copyOf(up);
    down = List.copyOf(down);
    beside = List.copyOf(beside);
  }

  /** Follows the declared edges both ways. */
  public static Trace of(Model model, Element element) {
    Optional<Hop> at = SightLinks.hop(element);
    if (at.isEmpty()) {
      return new Trace(
          element,
          at,
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          beside(model, element));
    }
    SightLinks links = new SightLinks(model);
    List<Step> up = Branches.from(element, links::up);
    List<Step> down = Branches.from(element, links::down);
    Gaps gaps = new Gaps(model, element, up, down);
    return new Trace(element, at, up, down, gaps.above(), gaps.below(), List.of());
  }

  /** Whether a line of sight through the element is whole. */
  public boolean isWhole() {
    return at.isPresent() && above.isEmpty() && below.isEmpty();
  }

  private static List<Step> beside(Model model, Element element) {
    List<Step> steps = new ArrayList<>();
    model.edgesTo(element).forEach(edge -> add(steps, edge.relation(), edge.source()));
    model.edgesFrom(element).forEach(edge -> add(steps, edge.relation(), edge.target()));
    return steps.stream().distinct().toList();
  }

  private static void add(List<Step> steps, String relation, Element other) {
    if (SightLinks.hop(other).isPresent()) {
      steps.add(new Step(1, relation, other, false));
    }
  }
}
