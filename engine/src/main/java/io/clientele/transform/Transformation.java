package io.clientele.transform;

import io.clientele.check.result.LayerResult;
import io.clientele.check.result.StepResult;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Weighs how people rate the eleven elements of the four layers against what can be shown, and says
 * what to do next: fills {@code layer} and {@code step}.
 */
public final class Transformation {
  private Transformation() {}

  /** Assesses and stores; what an earlier run left is replaced. */
  public static void run(Engine engine, Model model, LocalDate asOf) {
    List<Assessed> assessed = assess(engine, model, asOf);
    engine.run("delete from layer");
    engine.run("delete from step");
    try (Appender layers = engine.append("layer");
        Appender steps = engine.append("step")) {
      assessed.forEach(element -> store(layers, element.result(asOf)));
      new Steps(model, assessed).ranked().forEach(step -> store(steps, step));
    }
  }

  private static List<Assessed> assess(Engine engine, Model model, LocalDate asOf) {
    SortedMap<String, Rating> ratings = Rating.all(model);
    List<Assessed> assessed = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      for (String element : layer.elements()) {
        Evidence evidence =
            switch (element) {
              case "data" -> new DataGates(engine, asOf).evidence();
              case "customer-to-business" -> new SightGates(model).evidence();
              default -> Evidence.NONE;
            };
        Optional<Rating> rating = Optional.ofNullable(ratings.get(element));
        assessed.add(new Assessed(layer, element, rating, evidence));
      }
    }
    return assessed;
  }

  private static void store(Appender layers, LayerResult r) {
    layers.row(
        r.layer(), r.element(), r.self(), r.evidence(), r.effective(), r.coverage(), r.verdict());
  }

  private static void store(Appender steps, StepResult r) {
    steps.row(
        r.rank(),
        r.element(),
        r.gate(),
        r.gap(),
        String.join(", ", r.objects()),
        r.owner(),
        r.imbalanceBefore(),
        r.imbalanceAfter());
  }
}
