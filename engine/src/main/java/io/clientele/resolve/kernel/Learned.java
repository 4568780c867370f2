package io.clientele.resolve.kernel;

import io.clientele.model.matching.Pin;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights of a run and where they come from.
 *
 * @param from one phrase: learned without labels, learned with decisions, or pinned
 * @param disordered comparisons whose levels had to be put in order, each as a sentence
 */
record Learned(Fitted fitted, String from, List<String> disordered) {
  /** Weights that were pinned; refused where the records are compared otherwise. */
  static Learned pinned(Pin pin, Patterns patterns) {
    List<Fitted.Levels> all = new ArrayList<>();
    for (int c = 0; c < patterns.size(); c++) {
      all.add(levels(pin, patterns.comparison(c)));
    }
    for (Pin.Comparison comparison : pin.comparisons()) {
      if (patterns.index(comparison.name()) < 0) {
        throw new OtherColumns(
            "`resolve-model.yaml` has weights of `%s`, which is not compared in %s records"
                .formatted(comparison.name(), pin.kind()));
      }
    }
    return new Learned(new Fitted(pin.lambda(), all), "pinned by `resolve-model.yaml`", List.of());
  }

  private static Fitted.Levels levels(Pin pin, Comparison comparison) {
    Pin.Comparison pinned =
        pin.comparisons().stream()
            .filter(one -> one.name().equals(comparison.name()))
            .findFirst()
            .orElseThrow(
                () ->
                    new OtherColumns(
                        "%s records are compared by `%s`, of which `resolve-model.yaml` has no weights"
                            .formatted(pin.kind(), comparison.name())));
    List<String> names = pinned.levels().stream().map(Pin.Weighed::level).toList();
    if (!names.equals(comparison.levels())) {
      throw new OtherColumns(
          "`%s` has the levels %s, but `resolve-model.yaml` weighs %s"
              .formatted(comparison.name(), comparison.levels(), names));
    }
    return new Fitted.Levels(
        comparison.name(),
        names,
        pinned.levels().stream().map(Pin.Weighed::m).toList(),
        pinned.levels().stream().map(Pin.Weighed::u).toList(),
        pinned.levels().stream().map(Pin.Weighed::bits).toList());
  }
}
