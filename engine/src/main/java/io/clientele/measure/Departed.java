package io.clientele.measure;

import io.clientele.check.result.Deviation;
import io.clientele.check.result.Loss;
import io.clientele.measure.journey.Alignment;
import io.clientele.measure.statistic.Estimate;
import io.clientele.measure.statistic.Shares;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Counts the cases that skip, repeat or displace each stage of a journey, or end at it, and how
 * many of them are complete in the end.
 */
final class Departed {
  private static final int EXAMPLES = 3;

  private static final Comparator<Following.Variant> FREQUENT =
      Comparator.comparingLong(Following.Variant::cases)
          .reversed()
          .thenComparing(Following.Variant::example);

  private final Track track;
  private final Map<String, Tally[]> departures = new TreeMap<>();

  /** Those that came as far as a stage, or farther. */
  private final Tally[] came;

  Departed(Track track) {
    this.track = track;
    this.came = fresh(track.stops().size() + 1);
  }

  /** Cases, those of them that are over, and those of these that are complete. */
  private static final class Tally {
    private long cases;
    private long over;
    private long complete;
    private final List<Following.Variant> examples = new ArrayList<>();

    void add(Following.Variant variant) {
      cases += variant.cases();
      over += variant.open() ? 0 : variant.cases();
      complete += variant.complete();
    }

    /** The most frequent ways serve as examples. */
    void remember(Following.Variant variant) {
      examples.add(variant);
      examples.sort(FREQUENT);
      if (examples.size() > EXAMPLES) {
        examples.remove(EXAMPLES);
      }
    }
  }

  private static Tally[] fresh(int size) {
    Tally[] tallies = new Tally[size];
    for (int at = 0; at < size; at++) {
      tallies[at] = new Tally();
    }
    return tallies;
  }

  /**
   * A stage is skipped where the case went on to a later one. A case that is over and lacks what
   * comes after its last stage was abandoned there; an open one may still come to it.
   */
  void add(Alignment alignment, Following.Variant variant) {
    int beyond = alignment.last() + 1;
    BitSet skipped = (BitSet) alignment.skipped().clone();
    boolean unfinished = skipped.length() > beyond;
    skipped.clear(beyond, Math.max(beyond, skipped.length()));
    count("skipped", skipped, variant);
    if (unfinished && !variant.open() && beyond > 0) {
      BitSet last = new BitSet();
      last.set(alignment.last());
      count("abandoned", last, variant);
    }
    count("repeated", alignment.repeated(), variant);
    count("out-of-order", alignment.displaced(), variant);
    int farthest =
        Math.max(beyond, Math.max(alignment.repeated().length(), alignment.displaced().length()));
    for (int stage = 0; stage < farthest; stage++) {
      came[stage].add(variant);
    }
  }

  private void count(String kind, BitSet stages, Following.Variant variant) {
    for (int stage = stages.nextSetBit(0); stage >= 0; stage = stages.nextSetBit(stage + 1)) {
      Tally tally = departures.computeIfAbsent(kind, key -> fresh(track.stops().size()))[stage];
      tally.add(variant);
      tally.remember(variant);
    }
  }

  List<Deviation> ranked(long all) {
    List<Deviation> deviations = new ArrayList<>();
    departures.forEach(
        (kind, tallies) -> {
          for (int stage = 0; stage < tallies.length; stage++) {
            if (tallies[stage].cases > 0) {
              deviations.add(deviation(kind, stage, tallies[stage], all));
            }
          }
        });
    return deviations;
  }

  private Deviation deviation(String kind, int stage, Tally tally, long all) {
    Tally asFar = came[kind.equals("skipped") ? stage + 1 : stage];
    return new Deviation(
        track.id(),
        kind,
        track.stops().get(stage).stage().id(),
        tally.cases,
        (double) tally.cases / all,
        loss(
            Shares.difference(
                asFar.complete - tally.complete,
                asFar.over - tally.over,
                tally.complete,
                tally.over)),
        tally.examples.stream().map(Following.Variant::example).toList());
  }

  static Loss loss(Optional<Estimate> difference) {
    return difference
        .map(
            found ->
                new Loss(
                    OptionalDouble.of(found.value()),
                    OptionalDouble.of(found.low()),
                    OptionalDouble.of(found.high())))
        .orElse(Loss.UNKNOWN);
  }
}
