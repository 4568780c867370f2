package io.clientele.resolve.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;

/**
 * Says whether guards or stewards hold rows apart, and whether they hold any row of one cluster
 * apart from any of another. For clusters it asks first, for each comparison by itself, which
 * levels occur between their distinct values at all: a guard of which some condition is never met
 * cannot fire. Only where each is met by some pair are distinct combinations of values tried pair
 * by pair. It costs the distinct values of both clusters multiplied, not their rows.
 */
final class Discord {
  private final Plan plan;
  private final List<Guard> guards;
  private final int[][] read;
  private final int[] readInAll;

  /** Each pair both ways, the row asked for in the upper half. */
  private final long[] never;

  /**
   * @param never pairs that a steward holds apart
   */
  Discord(Plan plan, long[] never) {
    this.plan = plan;
    this.guards = plan.guards().stream().filter(guard -> !guard.ofLink()).toList();
    this.never =
        LongStream.concat(Arrays.stream(never), Arrays.stream(never).map(Discord::turned))
            .sorted()
            .toArray();
    this.read = new int[plan.patterns().size()][];
    Arrays.fill(read, new int[0]);
    guards.stream()
        .flatMapToInt(guard -> guard.refusal().asked())
        .forEach(c -> read[c] = plan.patterns().comparison(c).reads());
    this.readInAll = Arrays.stream(read).flatMapToInt(Arrays::stream).distinct().toArray();
  }

  private static long turned(long pair) {
    return pair << 32 | pair >>> 32;
  }

  boolean between(int rowA, int rowB) {
    return plan.holdsApart(rowA, rowB) || Arrays.binarySearch(never, (long) rowA << 32 | rowB) >= 0;
  }

  /**
   * The same of clusters.
   *
   * @param cluster the cluster of a row
   */
  boolean between(Traits one, Traits other, IntUnaryOperator cluster) {
    boolean fewer = one.never().size() <= other.never().size();
    if (fewer ? isDecided(one, other, cluster) : isDecided(other, one, cluster)) {
      return true;
    }
    Occurring occurring = new Occurring(plan, one, other);
    return guards.stream()
        .anyMatch(guard -> guard.refusal().may(occurring) && fires(guard, one, other));
  }

  private static boolean isDecided(Traits of, Traits other, IntUnaryOperator cluster) {
    int there = cluster.applyAsInt(other.combinations().row(0));
    return of.never().stream()
        .flatMapToLong(Arrays::stream)
        .anyMatch(pair -> cluster.applyAsInt((int) pair) == there);
  }

  private boolean fires(Guard guard, Traits one, Traits other) {
    Distinct first = one.combinations();
    Distinct second = other.combinations();
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < second.size(); j++) {
        if (plan.refuses(guard, first.row(i), second.row(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The traits of no row yet. */
  Traits traits() {
    Distinct[] values = new Distinct[read.length];
    Arrays.setAll(values, c -> new Distinct(plan.rows(), read[c]));
    return new Traits(values, new Distinct(plan.rows(), readInAll));
  }

  void add(int row, Traits traits) {
    traits.add(row, never(row));
  }

  private long[] never(int row) {
    if (never.length == 0) {
      return never;
    }
    int from = place((long) row << 32);
    return Arrays.copyOfRange(never, from, place((long) (row + 1) << 32));
  }

  /** Where a number stands or would stand. */
  private int place(long number) {
    int found = Arrays.binarySearch(never, number);
    return found < 0 ? -1 - found : found;
  }
}
