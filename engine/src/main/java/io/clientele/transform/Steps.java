package io.clientele.transform;

import io.clientele.check.result.StepResult;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.SelfRating;
import io.clientele.transform.gate.Gate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Proposes the next steps: for each element that may rise, the first gate in its way. */
final class Steps {
  private static final int MOST = 5;

  private final Model model;
  private final SortedMap<String, Assessed> elements = new TreeMap<>();

  Steps(Model model, List<Assessed> assessed) {
    this.model = model;
    assessed.forEach(element -> elements.put(element.element(), element));
  }

  /**
   * What may be done now, and where that is little, what may be done once it is done: up to five
   * steps, each with the layers before and after it.
   */
  List<StepResult> ranked() {
    SortedMap<String, Integer> levels = new TreeMap<>();
    elements.forEach((id, element) -> levels.put(id, element.effective()));
    Balance now = new Balance(levels);
    List<StepResult> steps = new ArrayList<>();
    List<String> open = open(now, steps);
    while (!open.isEmpty()) {
      Balance then = now;
      for (String id : open) {
        StepResult step = step(steps.size() + 1, Objects.requireNonNull(elements.get(id)), now);
        then = then.with(id, step.level());
        steps.add(step);
      }
      now = then;
      open = open(now, steps);
    }
    return steps;
  }

  /** What may be done as the layers stand, and is not among the steps yet. */
  private List<String> open(Balance now, List<StepResult> steps) {
    return now.nextElements(this::byNeed).stream()
        .filter(id -> steps.stream().noneMatch(step -> step.element().equals(id)))
        .limit(MOST - steps.size())
        .toList();
  }

  /** The one furthest from its target first, then the one on which more depends. */
  private int byNeed(String a, String b) {
    Assessed one = Objects.requireNonNull(elements.get(a));
    Assessed other = Objects.requireNonNull(elements.get(b));
    return Comparator.comparingInt((Assessed it) -> it.effective() - it.target())
        .thenComparingInt(it -> -it.dependants())
        .compare(one, other);
  }

  /**
   * What to do.
   *
   * @param after the level at which the element stands once it is done
   */
  private record Task(String asks, String gap, List<String> objects, int after) {}

  private StepResult step(int rank, Assessed element, Balance now) {
    Task task = task(element);
    Balance then = now.with(element.element(), task.after());
    return new StepResult(
        rank,
        element.element(),
        task.asks(),
        task.gap(),
        task.objects(),
        owner(element, task.objects()),
        now.imbalance(),
        then.imbalance(),
        task.after(),
        now.mean(),
        then.mean());
  }

  /** Nobody can raise what cannot be seen: that comes before the gate itself. */
  private static Task task(Assessed element) {
    Evidence evidence = element.evidence();
    Optional<Gate> dark = evidence.proves() ? Optional.empty() : evidence.dark();
    if (dark.isPresent()) {
      return passing(element, dark.get(), "make it measurable: ");
    }
    return evidence
        .missingFor(element.effective() + 1)
        .map(gate -> passing(element, gate, ""))
        .orElseGet(() -> ratingAnew(element));
  }

  private static Task passing(Assessed element, Gate gate, String how) {
    int after = element.effective(element.evidence().with(gate));
    return new Task(how + gate.asks(), gate.gap(), gate.objects(), after);
  }

  /** The evidence would allow more than people say. */
  private static Task ratingAnew(Assessed element) {
    int shown = element.evidence().level();
    String gap =
        element
            .rating()
            .map(rating -> "the evidence stands at " + shown + ", the rating at " + rating.self())
            .orElse("nobody has rated `" + element.element() + "` yet");
    return new Task("rate it anew", gap, List.of(), shown);
  }

  /** The unit that owns most of the objects; without objects, whoever answers for the rating. */
  private String owner(Assessed element, List<String> objects) {
    Map<String, Long> owners =
        objects.stream()
            .flatMap(id -> model.element(id).stream())
            .map(this::owner)
            .filter(owner -> !owner.isEmpty())
            .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()));
    return owners.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseGet(() -> element.rating().map(SelfRating::owner).orElse(""));
  }

  /** A part has the owner of what it is a part of, and a unit that of the unit above it. */
  private String owner(Element element) {
    if (element.kind().equals("organisation-unit")) {
      return model.edgesFrom(element).stream()
          .filter(edge -> edge.relation().equals("part-of"))
          .map(edge -> edge.target().title())
          .findFirst()
          .orElse(element.title());
    }
    int slash = element.id().indexOf('/');
    return element.owner().isEmpty() && slash > 0
        ? model.element(element.id().substring(0, slash)).map(Element::owner).orElse("")
        : element.owner();
  }
}
