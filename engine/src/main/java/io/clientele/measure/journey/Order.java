package io.clientele.measure.journey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A declared order as a graph of states. Stages and, through all stages, touchpoints are numbered
 * from 0; state 0 is the beginning, the last state the end, and every edge leads to a state with a
 * higher number. A stage is met by any of its touchpoints; its further touchpoints may follow, each
 * once and as listed, unless a flag allows more.
 */
public final class Order {
  /** An edge that no event takes: the stage is left, or left out. */
  static final int SILENT = -1;

  /** Beyond this many touchpoints an unordered stage would need too many states. */
  private static final int MOST_UNORDERED = 10;

  /**
   * One stage.
   *
   * @param touchpoints how many touchpoints it has
   * @param optional leaving it out costs nothing
   * @param repeatable its touchpoints may come again, in any order
   * @param unordered its touchpoints may come in any order, each once
   */
  public record Stage(int touchpoints, boolean optional, boolean repeatable, boolean unordered) {}

  /** One step of the graph; only leaving out a required stage costs anything. */
  record Edge(int touchpoint, int to, int cost) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final List<int[]> repeats = new ArrayList<>();
  private final List<Integer> stageOf = new ArrayList<>();
  private final BitSet required = new BitSet();
  private int stages;

  private Order() {}

  /** The order of some stages, one after the other. */
  public static Order of(List<Stage> stages) {
    Order order = new Order();
    order.state();
    for (Stage stage : stages) {
      order.add(stage);
    }
    return order;
  }

  int states() {
    return edges.size();
  }

  public int touchpoints() {
    return stageOf.size();
  }

  /** The stage of a touchpoint. */
  public int stageOf(int touchpoint) {
    return stageOf.get(touchpoint);
  }

  /** The cost of a case without any event: the required stages. */
  public int shortest() {
    return required.cardinality();
  }

  /** The stages that are not optional. */
  BitSet required() {
    return (BitSet) required.clone();
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

  private int state() {
    edges.add(new ArrayList<>());
    repeats.add(new int[0]);
    return edges.size() - 1;
  }

  private void add(Stage stage) {
    int start = edges.size() - 1;
    int first = touchpoints();
    for (int n = 0; n < stage.touchpoints(); n++) {
      stageOf.add(stages);
    }
    int met = stage.touchpoints();
    if (stage.unordered() && met <= MOST_UNORDERED) {
      met = (1 << met) - 1;
      unordered(start, first, stage.touchpoints());
    } else {
      ordered(start, first, met);
    }
    leave(start, met, stage, first);
    stages++;
  }

  /** State n after the start: touchpoint n was the last one met. */
  private void ordered(int start, int first, int count) {
    for (int n = 0; n < count; n++) {
      state();
      for (int before = 0; before <= n; before++) {
        edges.get(start + before).add(new Edge(first + n, start + n + 1, 0));
      }
    }
  }

  /** One state per set of touchpoints that were met. */
  private void unordered(int start, int first, int count) {
    for (int met = 1; met < 1 << count; met++) {
      state();
    }
    for (int met = 0; met < 1 << count; met++) {
      for (int n = 0; n < count; n++) {
        if ((met & (1 << n)) == 0) {
          edges.get(start + met).add(new Edge(first + n, start + (met | (1 << n)), 0));
        }
      }
    }
  }

  private void leave(int start, int met, Stage stage, int first) {
    int end = state();
    int cost = stage.optional() ? 0 : 1;
    required.set(stages, !stage.optional());
    edges.get(start).add(new Edge(SILENT, end, cost));
    for (int n = 1; n <= met; n++) {
      edges.get(start + n).add(new Edge(SILENT, end, 0));
      if (stage.repeatable()) {
        repeats.set(start + n, range(first, stage.touchpoints()));
      }
    }
  }

  private static int[] range(int first, int count) {
    int[] all = new int[count];
    for (int n = 0; n < count; n++) {
      all[n] = first + n;
    }
    return all;
  }
}
