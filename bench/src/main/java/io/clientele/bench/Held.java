package io.clientele.bench;

import io.clientele.check.result.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts, under the name of what was asked, how often it was so. */
final class Held {
  private final SortedMap<String, long[]> counts = new TreeMap<>();

  void count(String what, boolean so) {
    long[] count = counts.computeIfAbsent(what, absent -> new long[2]);
    count[0] += so ? 1 : 0;
    count[1]++;
  }

  /** Whether a reading in per cent or points has this share in its interval; none has not. */
  void truth(String what, Optional<Reading> reading, double share) {
    double truth = 100 * share;
    count(what, reading.filter(r -> r.low() <= truth && truth <= r.high()).isPresent());
  }

  void print() {
    counts.forEach(
        (what, count) ->
            System.out.println(
                String.format(
                    Locale.ROOT,
                    "%-52s %,7d of %,7d  %5.1f %%",
                    what,
                    count[0],
                    count[1],
                    100.0 * count[0] / count[1])));
  }
}
