package io.clientele.resolve.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The links of one cluster as a graph. Its bridges, links without which it falls apart, are found
 * in one walk (Tarjan, A Note on Finding the Bridges of a Graph, 1974): the rows beyond a bridge
 * stand side by side in the order of the walk.
 */
final class Web {
  /** A row beyond each bridge, and how many rows lie there, both by place in the walk. */
  record Bridge(int place, int rows) {}

  private final int[] rows;
  private final int[][] links;
  private final int[] order;
  private final int[] placeOf;
  private final int[] parent;
  private final int[] low;
  private final int[] beyond;

  /**
   * @param rows ascending
   * @param pairs of these rows
   */
  Web(int[] rows, long[] pairs) {
    this.rows = rows;
    this.links = links(rows, pairs);
    this.order = new int[rows.length];
    this.placeOf = new int[rows.length];
    this.parent = new int[rows.length];
    this.low = new int[rows.length];
    this.beyond = new int[rows.length];
    walk();
  }

  private static int[][] links(int[] rows, long[] pairs) {
    List<List<Integer>> all = new ArrayList<>();
    for (int k = 0; k < rows.length; k++) {
      all.add(new ArrayList<>());
    }
    for (long pair : pairs) {
      int a = Arrays.binarySearch(rows, Edges.first(pair));
      int b = Arrays.binarySearch(rows, Edges.second(pair));
      all.get(a).add(b);
      all.get(b).add(a);
    }
    return all.stream().map(each -> each.stream().mapToInt(k -> k).toArray()).toArray(int[][]::new);
  }

  int size() {
    return rows.length;
  }

  /** The row at a place of the walk. */
  int row(int place) {
    return rows[order[place]];
  }

  /** The row at the near end of a bridge. */
  int near(Bridge bridge) {
    return rows[parent[order[bridge.place()]]];
  }

  List<Bridge> bridges() {
    List<Bridge> bridges = new ArrayList<>();
    for (int place = 1; place < order.length; place++) {
      if (low[order[place]] == place) {
        bridges.add(new Bridge(place, beyond[order[place]]));
      }
    }
    return bridges;
  }

  /** Links between the two remotest rows; of a large web between two remote ones. */
  int diameter(int large) {
    int longest = 0;
    int tries = rows.length <= large ? rows.length : 2;
    int from = 0;
    for (int k = 0; k < tries; k++) {
      int[] far = farthest(rows.length <= large ? k : from);
      longest = Math.max(longest, far[1]);
      from = far[0];
    }
    return longest;
  }

  private int[] farthest(int from) {
    int[] distance = new int[rows.length];
    Arrays.fill(distance, -1);
    distance[from] = 0;
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(from));
    int last = from;
    while (!open.isEmpty()) {
      last = open.remove();
      for (int next : links[last]) {
        if (distance[next] < 0) {
          distance[next] = distance[last] + 1;
          open.add(next);
        }
      }
    }
    return new int[] {last, distance[last]};
  }

  /** Without recursion: a cluster may be a chain of thousands. */
  private void walk() {
    Arrays.fill(placeOf, -1);
    int[] next = new int[rows.length];
    int places = 0;
    parent[0] = -1;
    placeOf[0] = 0;
    order[places++] = 0;
    int at = 0;
    while (at >= 0) {
      if (next[at] < links[at].length) {
        int to = links[at][next[at]++];
        if (placeOf[to] < 0) {
          parent[to] = at;
          placeOf[to] = places;
          low[to] = places;
          order[places++] = to;
          at = to;
        } else if (to != parent[at]) {
          low[at] = Math.min(low[at], placeOf[to]);
        }
      } else {
        beyond[at] = places - placeOf[at];
        int above = parent[at];
        if (above >= 0) {
          low[above] = Math.min(low[above], low[at]);
        }
        at = above;
      }
    }
  }
}
