package io.clientele.generate;

import java.util.List;

/**
 * A seeded source of chance that gives the same numbers on every Java. Each concern draws from its
 * own, so that adding a draw to one never changes another.
 */
final class Chance {
  /** The odd constant nearest to 2^64 divided by the golden ratio, as SplitMix64 uses it. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private Chance(long state) {
    this.state = state;
  }

  /** The chance of one concern: a name, and the number of what it is drawn for. */
  static Chance of(long seed, String concern, long number) {
    long mixed = mix(seed + STEP);
    for (int i = 0; i < concern.length(); i++) {
      mixed = mix(mixed ^ concern.charAt(i)) + STEP;
    }
    return new Chance(mix(mixed ^ mix(number + STEP)));
  }

  long next() {
    state += STEP;
    return mix(state);
  }

  /** From 0 up to but not including the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** From 0 up to but not including 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean happens(double probability) {
    return unit() < probability;
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** An index drawn by weights, which need not sum to one. */
  int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double at = unit() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      at -= weights[i];
      if (at < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  /** An index drawn by whole weights. */
  int weighted(List<Integer> weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int at = below(sum);
    int index = 0;
    while (at >= weights.get(index)) {
      at -= weights.get(index);
      index++;
    }
    return index;
  }

  /** Standard normal, by Box and Muller. */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    return radius * StrictMath.cos(2 * StrictMath.PI * unit());
  }

  /** Log-normal with this median; {@code spread} is the standard deviation of the logarithm. */
  double around(double median, double spread) {
    return median * StrictMath.exp(spread * normal());
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
