package io.clientele.transform;

import io.clientele.check.result.LayerResult;
import java.time.LocalDate;
import java.util.Optional;

/** One element with what people say of it and what the evidence shows. */
record Assessed(Layer layer, String element, Optional<Rating> rating, Evidence evidence) {
  /** The lower of what is said and what is shown; at most 2 where little can be shown. */
  int effective() {
    int shown = evidence.level();
    return rating
        .map(given -> Math.min(given.self(), evidence.proves() ? shown : 2))
        .orElse(Math.min(shown, 2));
  }

  int target() {
    return rating.map(Rating::target).orElse(0);
  }

  String verdict(LocalDate asOf) {
    if (rating.isEmpty()) {
      return "unrated";
    }
    if (rating.get().stale(asOf)) {
      return "stale";
    }
    if (!evidence.proves()) {
      return "unproven";
    }
    int above = rating.get().self() - evidence.level();
    return above < 0
        ? "understated"
        : above == 0 ? "supported" : above == 1 ? "overstated" : "contradicted";
  }

  LayerResult result(LocalDate asOf) {
    return new LayerResult(
        layer.id(),
        element,
        rating.map(Rating::self).orElse(0),
        evidence.gates().isEmpty() ? 0 : evidence.level(),
        effective(),
        evidence.coverage(),
        verdict(asOf));
  }
}
