package io.clientele.measure.journey;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The cheapest way to lay one trace beside a declared order, where an event that does not fit costs
 * 1, a required touchpoint that is missing costs 1, and everything else nothing (the optimal
 * alignments of Adriansyah, "Aligning observed and modeled behavior", 2014, with unit costs). The
 * search is exact: a table over trace position and state. Without flags the cost is n + m minus
 * twice the longest common subsequence.
 *
 * @param cost the number of moves that do not fit
 * @param events the length of the trace
 * @param skipped touchpoints that never happened
 * @param displaced touchpoints that happened, but not where the order has them
 * @param repeated touchpoints that happened again where the order has them once
 * @param last the last touchpoint that fitted; -1 when none did
 */
public record Alignment(
    int cost, int events, BitSet skipped, BitSet displaced, BitSet repeated, int last) {
  private static final int FAR = Integer.MAX_VALUE / 2;
  private static final int EXTRA = -1;
  private static final int AGAIN = -2;

  /** Aligns touchpoint numbers; a negative number is an event of no touchpoint. */
  public static Alignment of(int[] trace, Order order) {
    return new Search(trace, order).result();
  }

  /**
   * 1 - cost / (events + shortest model length); 1 where both are empty.
   *
   * @param shortest the order's required touchpoints
   */
  public double fitness(int shortest) {
    int worst = events + shortest;
    return worst == 0 ? 1 : 1 - (double) cost / worst;
  }

  /** The table, its filling and the way back. */
  private static final class Search {
    private final int[] trace;
    private final Order order;
    private final int[][] cost;

    /** How a cell was reached: EXTRA, AGAIN, or twice the edge's index, plus 1 when left out. */
    private final int[][] move;

    private final int[][] from;

    Search(int[] trace, Order order) {
      this.trace = trace;
      this.order = order;
      int rows = trace.length + 1;
      this.cost = new int[rows][order.states()];
      this.move = new int[rows][order.states()];
      this.from = new int[rows][order.states()];
      for (int[] row : cost) {
        Arrays.fill(row, FAR);
      }
      cost[0][0] = 0;
      for (int at = 0; at < rows; at++) {
        fill(at);
      }
    }

    private void fill(int at) {
      for (int state = 0; state < order.states(); state++) {
        List<Order.Edge> edges = order.edges(state);
        for (int n = 0; n < edges.size(); n++) {
          Order.Edge edge = edges.get(n);
          if (at < trace.length && trace[at] == edge.touchpoint()) {
            reach(at + 1, edge.to(), cost[at][state], 2 * n, state);
          }
          reach(at, edge.to(), cost[at][state] + edge.skip(), 2 * n + 1, state);
        }
        if (at < trace.length) {
          boolean free = order.repeats(state, trace[at]);
          reach(at + 1, state, cost[at][state] + (free ? 0 : 1), free ? AGAIN : EXTRA, state);
        }
      }
    }

    private void reach(int at, int state, int price, int how, int origin) {
      if (price < cost[at][state]) {
        cost[at][state] = price;
        move[at][state] = how;
        from[at][state] = origin;
      }
    }

    Alignment result() {
      int at = trace.length;
      int state = order.states() - 1;
      BitSet missing = new BitSet();
      BitSet fitting = new BitSet();
      BitSet extra = new BitSet();
      int total = cost[at][state];
      while (at > 0 || state > 0) {
        int how = move[at][state];
        int origin = from[at][state];
        if (how == EXTRA && trace[at - 1] >= 0) {
          extra.set(trace[at - 1]);
        } else if (how >= 0) {
          Order.Edge edge = order.edges(origin).get(how / 2);
          if (how % 2 == 0) {
            fitting.set(edge.touchpoint());
          } else if (edge.skip() > 0) {
            missing.set(edge.touchpoint());
          }
        }
        at -= how < 0 || how % 2 == 0 ? 1 : 0;
        state = origin;
      }
      return sorted(total, missing, fitting, extra);
    }

    private Alignment sorted(int total, BitSet missing, BitSet fitting, BitSet extra) {
      BitSet repeated = (BitSet) extra.clone();
      repeated.and(fitting);
      BitSet displaced = (BitSet) extra.clone();
      displaced.andNot(fitting);
      missing.andNot(extra);
      int last = fitting.length() - 1;
      return new Alignment(total, trace.length, missing, displaced, repeated, last);
    }
  }
}
