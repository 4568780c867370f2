package io.clientele.transform;

import io.clientele.check.result.StepResult;
import io.clientele.model.Element;
import io.clientele.model.Model;
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

  List<StepResult> ranked() {
    SortedMap<String, Integer> levels = new TreeMap<>();
    SortedMap<String, Integer> targets = new TreeMap<>();
    elements.forEach(
        (id, element) -> {
          levels.put(id, element.effective());
          targets.put(id, element.target());
        });
    Balance now = new Balance(levels);
    List<StepResult> steps = new ArrayList<>();
    for (Assessed element : computableFirst(now.nextElements(targets))) {
      if (steps.size() < MOST) {
        steps.add(step(steps.size() + 1, element, now));
      }
    }
    return steps;
  }

  /** Nobody can work on an element that has no gates yet: such elements come last. */
  private List<Assessed> computableFirst(List<String> ids) {
    List<Assessed> with = new ArrayList<>();
    List<Assessed> without = new ArrayList<>();
    for (String id : ids) {
      Assessed element = Objects.requireNonNull(elements.get(id));
      (element.evidence().gates().isEmpty() ? without : with).add(element);
    }
    with.addAll(without);
    return with;
  }

  private StepResult step(int rank, Assessed element, Balance now) {
    Gate gate = gate(element);
    return new StepResult(
        rank,
        element.element(),
        gate.name(),
        gate.gap(),
        gate.objects(),
        owner(element, gate),
        now.imbalance(),
        now.raised(element.element()).imbalance());
  }

  private static Gate gate(Assessed element) {
    if (!element.evidence().proves()) {
      String gap = "no figure yet shows where `" + element.element() + "` stands";
      return Gate.notMeasurable(element.effective() + 1, "make it measurable", gap);
    }
    Optional<Gate> missing = element.evidence().missingFor(element.effective() + 1);
    if (missing.isPresent()) {
      return missing.get();
    }
    boolean rated = element.rating().isPresent();
    String gap =
        rated
            ? "the evidence stands at %d, the rating at %d"
                .formatted(element.evidence().level(), element.effective())
            : "nobody has rated `" + element.element() + "` yet";
    return new Gate(element.effective() + 1, "rate it anew", Gate.State.FAILS, gap, List.of());
  }

  /** The unit that owns most of the objects; without objects, whoever answers for the rating. */
  private String owner(Assessed element, Gate gate) {
    Map<String, Long> owners =
        gate.objects().stream()
            .flatMap(id -> model.element(id).stream())
            .map(Element::owner)
            .filter(owner -> !owner.isEmpty())
            .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()));
    return owners.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseGet(() -> element.rating().map(Rating::owner).orElse(""));
  }
}
