package io.clientele.transform.gate;

import io.clientele.check.result.LayerPoint;
import io.clientele.check.result.Reading;
import io.clientele.resolve.LabelledPair;
import java.util.List;
import java.util.Optional;

/**
 * What happened before this run, as far as anybody kept it.
 *
 * @param commits the version history of the files; empty without one
 * @param labels pairs of records that stewards decided
 * @param readings of this and earlier runs
 * @param levels how the elements stood in earlier runs
 * @param errorAges for each error that is open now, for how many days; empty when not known
 */
public record Past(
    Optional<Commits> commits,
    List<LabelledPair> labels,
    List<Reading> readings,
    List<LayerPoint> levels,
    Optional<List<Integer>> errorAges) {
  /** Nothing is known. */
  public static final Past NONE =
      new Past(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

  public Past {
    labels = List.copyOf(labels);
    readings = List.copyOf(readings);
    levels = List.copyOf(levels);
    errorAges = errorAges.map(List::copyOf);
  }
}
