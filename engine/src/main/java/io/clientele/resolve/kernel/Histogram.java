package io.clientele.resolve.kernel;

/** Counts how often each pattern occurs; only patterns that occur take room. */
final class Histogram {
  private final PatternTable counts = new PatternTable();

  void add(int pattern, long times) {
    int slot = counts.slot(pattern);
    counts.put(slot, pattern, counts.value(slot) + times);
  }

  void addAll(Histogram other) {
    for (int pattern : other.patterns()) {
      add(pattern, other.count(pattern));
    }
  }

  /** The patterns that occur, ascending: the order in which sums are formed never changes. */
  int[] patterns() {
    return counts.patterns();
  }

  long count(int pattern) {
    return counts.value(counts.slot(pattern));
  }
}
