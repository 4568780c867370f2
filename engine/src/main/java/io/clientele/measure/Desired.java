package io.clientele.measure;

import io.clientele.check.result.Reading;
import io.clientele.data.Appender;
import io.clientele.data.Engine;
import io.clientele.model.Journey;
import io.clientele.model.Model;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says how far each journey is from the experience that it declares as desired. */
final class Desired {
  /** Each component by one of its measures; any other name is a measure's own. */
  private static final Map<String, String> COMPONENTS =
      Map.of(
          "empathy", "frustration",
          "quality", "kept-promises",
          "quality consistency", "kept-promises",
          "personalisation", "preference-match",
          "personalization", "preference-match",
          "channels", "seamless-switch",
          "metrics", "csat");

  private final Engine engine;
  private final Model model;
  private final Figures figures;
  private final Map<String, Boolean> higherIsBetter = new HashMap<>();

  Desired(Engine engine, Model model, Figures figures) {
    this.engine = engine;
    this.model = model;
    this.figures = figures;
  }

  void store() {
    if (model.journeys().stream().allMatch(journey -> journey.desiredExperience().isEmpty())) {
      return;
    }
    for (Definition definition : Definitions.all()) {
      definition.higherIsBetter().ifPresent(higher -> higherIsBetter.put(definition.id(), higher));
    }
    try (Appender table = engine.append("desired")) {
      for (Journey journey : model.journeys()) {
        journey.desiredExperience().forEach((name, target) -> row(table, journey, name, target));
      }
    }
  }

  private void row(Appender table, Journey journey, String component, double target) {
    String measure = COMPONENTS.getOrDefault(component.toLowerCase(Locale.ROOT), component.strip());
    Optional<Reading> reading = figures.ofJourney(measure, journey.id());
    table.row(
        journey.id(),
        component,
        measure,
        target,
        reading.map(Reading::value).orElse(null),
        reading.map(r -> r.value() - target).orElse(null),
        reading.map(r -> r.low() - target).orElse(null),
        reading.map(r -> r.high() - target).orElse(null),
        reading.map(Reading::n).orElse(0L),
        reading.map(Reading::unit).orElse(""),
        reading.map(Reading::definition).orElse(""),
        reading
            .filter(r -> r.n() >= Verdicts.FEWEST)
            .map(r -> verdict(r, target))
            .orElse("unmeasurable"));
  }

  private String verdict(Reading reading, double target) {
    boolean higher = higherIsBetter.getOrDefault(reading.measure(), true);
    return Verdicts.against(reading, target, higher);
  }
}
