package io.clientele.resolve.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a cluster's rows can make a guard or a steward refuse another row: of rows that are equal
 * in it, one. A cluster of thousands that share their values has a handful of traits.
 */
final class Traits {
  private final Distinct[] values;
  private final Distinct combinations;
  private final List<long[]> never = new ArrayList<>(0);

  /**
   * @param values by comparison
   * @param combinations of all values that some guard asks for
   */
  Traits(Distinct[] values, Distinct combinations) {
    this.values = values;
    this.combinations = combinations;
  }

  /**
   * Takes in a row.
   *
   * @param held the pairs of this row that a steward holds apart
   */
  void add(int row, long[] held) {
    for (Distinct each : values) {
      each.add(row);
    }
    combinations.add(row);
    if (held.length > 0) {
      never.add(held);
    }
  }

  void addAll(Traits other) {
    for (int c = 0; c < values.length; c++) {
      values[c].addAll(other.values[c]);
    }
    combinations.addAll(other.combinations);
    never.addAll(other.never);
  }

  /** Rows that differ in what a comparison reads. */
  Distinct values(int comparison) {
    return values[comparison];
  }

  /** Rows that differ in something that some guard asks for. */
  Distinct combinations() {
    return combinations;
  }

  /** The pairs that a steward holds apart, by row. */
  List<long[]> never() {
    return never;
  }
}
