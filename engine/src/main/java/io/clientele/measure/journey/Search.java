package io.clientele.measure.journey;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The exact search: a table over trace position and state, its filling and the way back. Of a long
 * trace only every so many rows of the table are kept; what lies between is filled once more on the
 * way back, so that a case of a million steps takes little memory.
 */
final class Search {
  private static final int FAR = Integer.MAX_VALUE / 2;

  /** Rows of the table that are kept whole at a time. */
  private static final int BLOCK = 4_096;

  /** How a cell was reached: by an event that does not fit, by a repeat, or by an edge's index. */
  private static final int EXTRA = -1;

  private static final int AGAIN = -2;

  /** From the block before. */
  private static final int BEFORE = -3;

  private final int[] trace;
  private final Order order;

  /** The prices in the first row of each block. */
  private final int[][] first;

  private final int[][] cost;
  private final int[][] move;
  private final int[][] from;
  private int begin;

  Search(int[] trace, Order order) {
    this.trace = trace;
    this.order = order;
    int blocks = trace.length / BLOCK + 1;
    int rows = Math.min(BLOCK, trace.length) + 2;
    this.first = new int[blocks][order.states()];
    this.cost = new int[rows][order.states()];
    this.move = new int[rows][order.states()];
    this.from = new int[rows][order.states()];
    Arrays.fill(first[0], FAR);
    first[0][0] = 0;
    for (int block = 0; block < blocks; block++) {
      fill(block);
      if (block + 1 < blocks) {
        System.arraycopy(cost[BLOCK], 0, first[block + 1], 0, order.states());
      }
    }
  }

  /** Fills the rows of one block, and of the next one what is reached from it. */
  private void fill(int block) {
    begin = block * BLOCK;
    for (int[] row : cost) {
      Arrays.fill(row, FAR);
    }
    System.arraycopy(first[block], 0, cost[0], 0, order.states());
    Arrays.fill(move[0], BEFORE);
    int end = Math.min(begin + BLOCK, trace.length + 1);
    for (int at = begin; at < end; at++) {
      for (int state = 0; state < order.states(); state++) {
        leave(at, state);
      }
    }
  }

  private void leave(int at, int state) {
    int price = cost[at - begin][state];
    int event = at < trace.length ? trace[at] : Order.SILENT;
    List<Order.Edge> edges = order.edges(state);
    for (int n = 0; n < edges.size(); n++) {
      Order.Edge edge = edges.get(n);
      if (edge.touchpoint() == Order.SILENT) {
        reach(at, edge.to(), price + edge.cost(), n, state);
      } else if (edge.touchpoint() == event) {
        reach(at + 1, edge.to(), price, n, state);
      }
    }
    if (at < trace.length) {
      boolean free = order.repeats(state, event);
      reach(at + 1, state, free ? price : price + 1, free ? AGAIN : EXTRA, state);
    }
  }

  private void reach(int at, int state, int price, int how, int origin) {
    int row = at - begin;
    if (price < cost[row][state]) {
      cost[row][state] = price;
      move[row][state] = how;
      from[row][state] = origin;
    }
  }

  Alignment result() {
    BitSet fitting = new BitSet();
    BitSet extra = new BitSet();
    int at = trace.length;
    int state = order.states() - 1;
    int total = cost[at - begin][state];
    while (at > 0 || state > 0) {
      if (move[at - begin][state] == BEFORE) {
        fill(begin / BLOCK - 1);
      }
      int how = move[at - begin][state];
      state = from[at - begin][state];
      boolean silent = how >= 0 && order.edges(state).get(how).touchpoint() == Order.SILENT;
      if (!silent) {
        at--;
        if (trace[at] >= 0) {
          (how == EXTRA ? extra : fitting).set(trace[at]);
        }
      }
    }
    return sorted(total, fitting, extra);
  }

  private Alignment sorted(int total, BitSet fitting, BitSet extra) {
    BitSet met = stages(fitting);
    BitSet repeated = (BitSet) extra.clone();
    repeated.and(fitting);
    BitSet displaced = (BitSet) extra.clone();
    displaced.andNot(fitting);
    BitSet happened = (BitSet) met.clone();
    happened.or(stages(extra));
    BitSet skipped = order.required();
    skipped.andNot(happened);
    int last = met.length() - 1;
    return new Alignment(total, trace.length, skipped, stages(displaced), stages(repeated), last);
  }

  private BitSet stages(BitSet touchpoints) {
    BitSet stages = new BitSet();
    for (int n = touchpoints.nextSetBit(0); n >= 0; n = touchpoints.nextSetBit(n + 1)) {
      stages.set(order.stageOf(n));
    }
    return stages;
  }
}
