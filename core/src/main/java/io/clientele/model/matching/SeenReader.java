package io.clientele.model.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the records looked like from a file of weights. A file without it, or one from which
 * somebody took a part, is as good a file of weights: then there is nothing to compare with.
 */
final class SeenReader {
  private SeenReader() {}

  static Optional<Seen> of(Place kind) {
    Optional<Double> records = count(kind.at("records"));
    Optional<Double> links = count(kind.at("links"));
    List<Seen.Field> fields = new ArrayList<>();
    for (Place comparison : kind.at("comparisons").members()) {
      field(comparison).ifPresent(fields::add);
    }
    return records.isPresent() && links.isPresent() && !fields.isEmpty()
        ? Optional.of(new Seen(records.get().longValue(), links.get().longValue(), fields))
        : Optional.empty();
  }

  private static Optional<Seen.Field> field(Place comparison) {
    List<Seen.Share> levels = new ArrayList<>();
    for (Place level : comparison.members()) {
      Optional<Double> share = share(level.at("links"));
      if (share.isEmpty()) {
        return Optional.empty();
      }
      levels.add(new Seen.Share(level.key(), share.get()));
    }
    return share(comparison.at(Condition.MISSING).at("records"))
        .map(missing -> new Seen.Field(comparison.key(), missing, levels));
  }

  private static Optional<Double> count(Place place) {
    return place.number().filter(value -> value >= 0);
  }

  private static Optional<Double> share(Place place) {
    return place.number().filter(value -> value >= 0 && value <= 1);
  }
}
