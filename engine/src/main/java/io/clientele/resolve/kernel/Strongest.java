package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * The heaviest of many pairs, so many at most. Which they are does not depend on the order in which
 * pairs come, nor on how they are shared out among threads.
 */
final class Strongest {
  private final int most;
  private long[] pairs;
  private double[] weights;
  private int size;
  private double floor = Double.NEGATIVE_INFINITY;

  Strongest(int most) {
    this.most = most;
    this.pairs = new long[64];
    this.weights = new double[64];
  }

  void add(long pair, double weight) {
    if (weight < floor) {
      return;
    }
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    pairs[size] = pair;
    weights[size++] = weight;
    if (size > 2 * most) {
      shed();
    }
  }

  void addAll(Strongest other) {
    other.each(k -> add(other.pairs[k], other.weights[k]));
  }

  /** From the heaviest on; of equally heavy ones in order of their rows. */
  void each(IntConsumer place) {
    shed();
    for (int k = 0; k < size; k++) {
      place.accept(k);
    }
  }

  /** All pairs that are held. */
  LongStream pairs() {
    shed();
    return Arrays.stream(pairs, 0, size);
  }

  long pair(int place) {
    return pairs[place];
  }

  double weight(int place) {
    return weights[place];
  }

  private void shed() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, k -> k);
    Arrays.sort(
        order,
        (a, b) -> {
          int heavier = Double.compare(weights[b], weights[a]);
          return heavier != 0 ? heavier : Long.compare(pairs[a], pairs[b]);
        });
    int kept = Math.min(most, size);
    long[] nextPairs = new long[Math.max(64, pairs.length)];
    double[] nextWeights = new double[nextPairs.length];
    for (int k = 0; k < kept; k++) {
      nextPairs[k] = pairs[order[k]];
      nextWeights[k] = weights[order[k]];
    }
    pairs = nextPairs;
    weights = nextWeights;
    size = kept;
    floor = kept == most ? weights[kept - 1] : Double.NEGATIVE_INFINITY;
  }
}
