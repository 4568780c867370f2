package io.clientele.transform;

import io.clientele.check.Results;
import io.clientele.check.result.GateResult;
import io.clientele.check.result.LayerResult;
import io.clientele.check.result.StepResult;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.SelfRating;
import io.clientele.transform.gate.Commits;
import io.clientele.transform.gate.Gate;
import io.clientele.transform.gate.Gates;
import io.clientele.transform.gate.Grounds;
import io.clientele.transform.gate.Past;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Weighs how people rate the eleven elements of the four layers against what can be shown, and says
 * what to do next: fills {@code layer}, {@code gate} and {@code step}.
 */
public final class Transformation {
  /** A rating speaks of other things when so many of them changed since. */
  private static final double CHANGED = 0.2;

  private static final List<String> FILLED = List.of("layer", "layer_history", "gate", "step");

  private final Model model;
  private final LocalDate asOf;
  private final Past past;
  private final Map<String, List<Gate>> gates;

  private Transformation(Engine engine, Model model, Results results, LocalDate asOf, Past past) {
    this.model = model;
    this.asOf = asOf;
    this.past = past;
    this.gates = Gates.of(new Grounds(engine, model, results, asOf, past));
  }

  /** Assesses and stores; what an earlier run left is replaced. */
  public static void run(Engine engine, Model model, Results results, LocalDate asOf, Past past) {
    Transformation transformation = new Transformation(engine, model, results, asOf, past);
    List<Assessed> assessed = transformation.assess();
    FILLED.forEach(table -> engine.run("delete from " + table));
    transformation.storeHistory(engine, assessed);
    try (Appender layers = engine.append("layer");
        Appender gates = engine.append("gate");
        Appender steps = engine.append("step")) {
      for (Assessed element : assessed) {
        store(layers, element.result());
        element.evidence().gates().stream()
            .flatMap(gate -> gate.results(element.element()))
            .forEach(gate -> store(gates, gate));
      }
      new Steps(model, assessed).ranked().forEach(step -> store(steps, step));
    }
  }

  /** A day that is measured again stands as it is measured now. */
  private void storeHistory(Engine engine, List<Assessed> assessed) {
    try (Appender history = engine.append("layer_history")) {
      past.levels().stream()
          .filter(point -> point.asOf().isBefore(asOf))
          .forEach(point -> store(history, point.asOf(), point.stood()));
      assessed.forEach(element -> store(history, asOf, element.result()));
    }
  }

  private List<Assessed> assess() {
    SortedMap<String, SelfRating> ratings = SelfRating.counting(model);
    List<Assessed> assessed = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      for (String element : layer.elements()) {
        Evidence evidence = new Evidence(gates.getOrDefault(element, List.of()));
        Optional<SelfRating> rating = Optional.ofNullable(ratings.get(element));
        Set<String> subjects = evidence.subjects();
        assessed.add(
            new Assessed(
                layer,
                element,
                rating,
                evidence,
                dependants(subjects),
                rating.filter(it -> it.isOld(asOf) || isOlder(it, subjects)).isPresent()));
      }
    }
    return assessed;
  }

  private int dependants(Set<String> subjects) {
    return subjects.stream()
        .flatMap(id -> model.element(id).stream())
        .mapToInt(element -> model.edgesTo(element).size())
        .sum();
  }

  /** Whether a fifth of what an element is about was changed after somebody rated it. */
  private boolean isOlder(SelfRating rating, Set<String> subjects) {
    List<Element> elements = subjects.stream().flatMap(id -> model.element(id).stream()).toList();
    if (elements.isEmpty() || rating.date().isEmpty() || past.commits().isEmpty()) {
      return false;
    }
    Commits commits = past.commits().get();
    LocalDate rated = rating.date().get();
    long changed =
        elements.stream()
            .filter(
                element ->
                    commits
                        .changed(element.tree().file().path(), asOf)
                        .filter(day -> day.isAfter(rated))
                        .isPresent())
            .count();
    return changed >= CHANGED * elements.size();
  }

  private static void store(Appender layers, LayerResult r) {
    layers.row(
        r.layer(), r.element(), r.self(), r.evidence(), r.effective(), r.coverage(), r.verdict());
  }

  private static void store(Appender history, LocalDate day, LayerResult r) {
    history.row(
        day,
        r.layer(),
        r.element(),
        r.self(),
        r.evidence(),
        r.effective(),
        r.coverage(),
        r.verdict());
  }

  private static void store(Appender gates, GateResult r) {
    gates.row(
        r.element(),
        r.level(),
        r.id(),
        r.formula(),
        r.asks(),
        r.state(),
        known(r.found()),
        r.found().isPresent() ? r.wanted() : null,
        r.gap(),
        String.join("; ", r.objects()),
        r.needs());
  }

  private static @Nullable Double known(OptionalDouble found) {
    return found.isPresent() ? found.getAsDouble() : null;
  }

  private static void store(Appender steps, StepResult r) {
    steps.row(
        r.rank(),
        r.element(),
        r.gate(),
        r.gap(),
        String.join("; ", r.objects()),
        r.owner(),
        r.imbalanceBefore(),
        r.imbalanceAfter(),
        r.level(),
        r.meanBefore(),
        r.meanAfter());
  }
}
