package io.clientele.measure.journey;

import java.util.ArrayList;
import java.util.List;

/**
 * A declared order as a graph of states. Touchpoints are numbered from 0 through all stages; state
 * 0 is the beginning, the last state the end, and every edge leads to a state with a higher number.
 */
public final class Order {
  /** Beyond this many touchpoints an unordered stage would need too many states. */
  static final int MOST_UNORDERED = 10;

  /**
   * One stage.
   *
   * @param touchpoints how many touchpoints it has
   * @param optional leaving out its touchpoints costs nothing
   * @param repeatable repeating its touchpoints costs nothing
   * @param unordered its touchpoints may come in any order
   */
  public record Stage(int touchpoints, boolean optional, boolean repeatable, boolean unordered) {}

  /** One touchpoint leads from one state to a later one; leaving it out costs {@code skip}. */
  record Edge(int touchpoint, int to, int skip) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final List<int[]> repeats = new ArrayList<>();
  private int touchpoints;

  private Order() {}

  /** The order of some stages, one after the other. */
  public static Order of(List<Stage> stages) {
    Order order = new Order();
    order.state();
    for (Stage stage : stages) {
      if (stage.unordered() && stage.touchpoints() <= MOST_UNORDERED) {
        order.addUnordered(stage);
      } else {
        order.addOrdered(stage);
      }
    }
    return order;
  }

  int states() {
    return edges.size();
  }

  public int touchpoints() {
    return touchpoints;
  }

  List<Edge> edges(int state) {
    return edges.get(state);
  }

  /** Whether an event of this touchpoint may come again in a state at no cost. */
  boolean repeats(int state, int touchpoint) {
    for (int again : repeats.get(state)) {
      if (again == touchpoint) {
        return true;
      }
    }
    return false;
  }

  /** The cost of a case without any event: the required touchpoints. */
  public int shortest() {
    int[] cost = new int[states()];
    java.util.Arrays.fill(cost, 1, cost.length, Integer.MAX_VALUE / 2);
    for (int state = 0; state < cost.length; state++) {
      for (Edge edge : edges.get(state)) {
        cost[edge.to] = Math.min(cost[edge.to], cost[state] + edge.skip);
      }
    }
    return cost[cost.length - 1];
  }

  private int state() {
    edges.add(new ArrayList<>());
    repeats.add(new int[0]);
    return edges.size() - 1;
  }

  private void addOrdered(Stage stage) {
    int first = touchpoints;
    for (int n = 0; n < stage.touchpoints(); n++) {
      int from = edges.size() - 1;
      int to = state();
      edges.get(from).add(new Edge(first + n, to, stage.optional() ? 0 : 1));
      if (stage.repeatable()) {
        repeats.set(to, range(first, n + 1));
      }
    }
    touchpoints += stage.touchpoints();
  }

  /** One state per set of touchpoints that were met. */
  private void addUnordered(Stage stage) {
    int start = edges.size() - 1;
    int full = 1 << stage.touchpoints();
    for (int met = 1; met < full; met++) {
      int state = state();
      if (stage.repeatable()) {
        repeats.set(state, members(met));
      }
    }
    for (int met = 0; met < full; met++) {
      for (int n = 0; n < stage.touchpoints(); n++) {
        if ((met & (1 << n)) == 0) {
          int to = start + (met | (1 << n));
          edges.get(start + met).add(new Edge(touchpoints + n, to, stage.optional() ? 0 : 1));
        }
      }
    }
    touchpoints += stage.touchpoints();
  }

  private static int[] range(int first, int count) {
    int[] all = new int[count];
    for (int n = 0; n < count; n++) {
      all[n] = first + n;
    }
    return all;
  }

  private int[] members(int met) {
    int[] all = new int[Integer.bitCount(met)];
    int size = 0;
    for (int n = 0; n < Integer.SIZE; n++) {
      if ((met & (1 << n)) != 0) {
        all[size++] = touchpoints + n;
      }
    }
    return all;
  }
}
