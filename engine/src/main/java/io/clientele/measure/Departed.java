package io.clientele.measure;

import io.clientele.check.result.Deviation;
import io.clientele.measure.journey.Alignment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the cases that skip, repeat or displace each stage of a journey. */
final class Departed {
  private final Track track;
  private final Map<String, long[]> cases = new TreeMap<>();

  Departed(Track track) {
    this.track = track;
  }

  /** An open case has not skipped what may still come. */
  void add(Alignment alignment, long times, boolean open) {
    BitSet skipped = (BitSet) alignment.skipped().clone();
    if (open) {
      skipped.clear(alignment.last() + 1, Math.max(alignment.last() + 1, skipped.length()));
    }
    count("skipped", skipped, times);
    count("repeated", alignment.repeated(), times);
    count("out-of-order", alignment.displaced(), times);
  }

  private void count(String kind, BitSet stages, long times) {
    for (int stage = stages.nextSetBit(0); stage >= 0; stage = stages.nextSetBit(stage + 1)) {
      cases.computeIfAbsent(kind, key -> new long[track.stops().size()])[stage] += times;
    }
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
