package io.clientele.transform;

import io.clientele.check.result.LayerResult;
import io.clientele.model.SelfRating;
import java.util.Optional;

/**
 * One element with what people say of it and what the evidence shows.
 *
 * @param dependants how many edges lead to what its gates look at
 * @param stale whether the rating is older than what it speaks of
 */
record Assessed(
    Layer layer,
    String element,
    Optional<SelfRating> rating,
    Evidence evidence,
    int dependants,
    boolean stale) {
  /** As far as anybody may stand whom little evidence supports. */
  private static final int UNPROVEN = 2;

  /** The lower of what is said and what is shown; at most 2 where little can be shown. */
  int effective() {
    return effective(evidence);
  }

  /** The same on other evidence. */
  int effective(Evidence other) {
    int shown = other.level();
    return rating
        .map(given -> Math.min(given.self(), other.proves() ? shown : UNPROVEN))
        .orElse(Math.min(shown, UNPROVEN));
  }

  int target() {
    return rating.map(SelfRating::target).orElse(0);
  }

  String verdict() {
    if (rating.isEmpty()) {
      return "unrated";
    }
    if (stale) {
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

  LayerResult result() {
    return new LayerResult(
        layer.id(),
        element,
        rating.map(SelfRating::self).orElse(0),
        evidence.level(),
        effective(),
        evidence.coverage(),
        verdict());
  }
}
