package io.clientele.measure.journey;

import java.util.BitSet;

/**
 * The cheapest way to lay one trace beside a declared order, where an event that does not fit costs
 * 1, a required stage that is missing costs 1, and everything else nothing (the optimal alignments
 * of Adriansyah, "Aligning observed and modeled behavior", 2014, with unit costs). Where every
 * stage has one touchpoint and no flag, the cost is n + m minus twice the longest common
 * subsequence. The sets hold numbers of stages.
 *
 * @param cost the number of moves that do not fit
 * @param events the length of the trace
 * @param skipped stages that never happened
 * @param displaced stages with an event that is not where the order has it
 * @param repeated stages with an event that came again where the order has it once
 * @param last the last stage that fitted; -1 when none did
 */
public record Alignment(
    int cost, int events, BitSet skipped, BitSet displaced, BitSet repeated, int last) {
  /** Aligns touchpoint numbers; a negative number is an event of no touchpoint. */
  public static Alignment of(int[] trace, Order order) {
    return new Search(trace, order).result();
  }

  /**
   * 1 - cost / (events + shortest model length); 1 where both are empty.
   *
   * @param shortest the order's required stages
   */
  public double fitness(int shortest) {
    int worst = events + shortest;
    return worst == 0 ? 1 : 1 - (double) cost / worst;
  }
}
