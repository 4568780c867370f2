package io.clientele.view.pictures;

import java.util.Arrays;
import java.util.List;

/**
 * Puts the nodes of a graph into layers so that edges lead down. The heaviest edges choose first;
 * one that would close a circle leads up (a greedy acyclic subgraph), and a node lies below the
 * longest path to it, as in Sugiyama, Tagawa and Toda, "Methods for visual understanding of
 * hierarchical system structures", 1981.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Layering(int[] layers, boolean[] reversed) {
  /** An edge between two nodes by number. */
  record Edge(int from, int to) {
    boolean loops() {
      return from == to;
    }
  }

  /**
   * @param edges the heaviest first; those that lead to their own node take no part
   */
  static Layering of(int nodes, List<Edge> edges) {
    boolean[][] down = new boolean[nodes][nodes];
    boolean[] reversed = new boolean[edges.size()];
    for (int e = 0; e < edges.size(); e++) {
      Edge edge = edges.get(e);
      if (edge.loops()) {
        continue;
      }
      reversed[e] = reaches(down, edge.to(), edge.from());
      down[reversed[e] ? edge.to() : edge.from()][reversed[e] ? edge.from() : edge.to()] = true;
    }
    return new Layering(layers(down), reversed);
  }

  private static boolean reaches(boolean[][] down, int from, int to) {
    boolean[] seen = new boolean[down.length];
    int[] open = new int[down.length];
    int count = 0;
    open[count++] = from;
    seen[from] = true;
    while (count > 0) {
      int node = open[--count];
      for (int next = 0; next < down.length; next++) {
        if (down[node][next] && !seen[next]) {
          seen[next] = true;
          open[count++] = next;
        }
      }
    }
    return seen[to];
  }

  /** Below the longest path; what nothing leads to stands right above what it leads to. */
  private static int[] layers(boolean[][] down) {
    int nodes = down.length;
    int[] layers = new int[nodes];
    for (int round = 0; round < nodes; round++) {
      for (int from = 0; from < nodes; from++) {
        for (int to = 0; to < nodes; to++) {
          if (down[from][to]) {
            layers[to] = Math.max(layers[to], layers[from] + 1);
          }
        }
      }
    }
    for (int node = 0; node < nodes; node++) {
      int first = nodes;
      boolean source = true;
      for (int other = 0; other < nodes; other++) {
        source &= !down[other][node];
        first = down[node][other] ? Math.min(first, layers[other]) : first;
      }
      layers[node] = source && first < nodes ? first - 1 : layers[node];
    }
    return layers;
  }

  int height() {
    return Arrays.stream(layers).max().orElse(0) + 1;
  }
}
