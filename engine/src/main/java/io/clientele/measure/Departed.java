package io.clientele.measure;

import io.clientele.check.result.Deviation;
import io.clientele.measure.journey.Alignment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the cases that skip, repeat or displace each stage of a journey, or end at it. */
final class Departed {
  private final Track track;
  private final Map<String, long[]> cases = new TreeMap<>();

  Departed(Track track) {
    this.track = track;
  }

  /**
   * A stage is skipped where the case went on to a later one. A case that is over and lacks what
   * comes after its last stage was abandoned there; an open one may still come to it.
   */
  void add(Alignment alignment, long times, boolean open) {
    int beyond = alignment.last() + 1;
    BitSet skipped = (BitSet) alignment.skipped().clone();
    boolean unfinished = skipped.length() > beyond;
    skipped.clear(beyond, Math.max(beyond, skipped.length()));
    count("skipped", skipped, times);
    if (unfinished && !open && beyond > 0) {
      count("abandoned", alignment.last(), times);
    }
    count("repeated", alignment.repeated(), times);
    count("out-of-order", alignment.displaced(), times);
  }

  private void count(String kind, BitSet stages, long times) {
    for (int stage = stages.nextSetBit(0); stage >= 0; stage = stages.nextSetBit(stage + 1)) {
      count(kind, stage, times);
    }
  }

  private void count(String kind, int stage, long times) {
    cases.computeIfAbsent(kind, key -> new long[track.stops().size()])[stage] += times;
  }

  List<Deviation> ranked(long all) {
    List<Deviation> deviations = new ArrayList<>();
    cases.forEach(
        (kind, counts) -> {
          for (int stage = 0; stage < counts.length; stage++) {
            if (counts[stage] > 0) {
              String detail = track.stops().get(stage).stage().id();
              double share = (double) counts[stage] / all;
              deviations.add(new Deviation(track.id(), kind, detail, counts[stage], share));
            }
          }
        });
    return deviations;
  }
}
