package io.clientele.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the ways that lead back to where they begin. The knots of nodes that lead to one another
 * are Tarjan's strongly connected components (SIAM Journal on Computing 1, 1972), found without
 * recursion; of each knot the shortest loop through its smallest node is told.
 */
final class Loops {
  private final List<String> names;
  private final int[][] next;
  private final int[] visited;
  private final int[] low;
  private final int[] knot;
  private final int[] child;
  private final boolean[] waiting;
  private final int[] stack;

  /** The nodes on the way down, then the nodes in line: one array, since both may be long. */
  private final int[] way;

  private int stacked;
  private int visits;

  private Loops(List<String> names, int[][] next) {
    int size = names.size();
    this.names = names;
    this.next = next;
    this.visited = new int[size];
    this.low = new int[size];
    this.knot = new int[size];
    this.child = new int[size];
    this.waiting = new boolean[size];
    this.stack = new int[size];
    this.way = new int[size];
  }

  /** The loops, each from its smallest name on and without its end, in the order of names. */
  static List<List<String>> of(SortedMap<String, ? extends Set<String>> links) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    links.forEach(
        (from, targets) -> {
          numbers.put(from, 0);
          targets.forEach(to -> numbers.put(to, 0));
        });
    List<String> names = List.copyOf(numbers.keySet());
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    int[][] next = new int[names.size()][];
    Arrays.fill(next, new int[0]);
    for (Map.Entry<String, ? extends Set<String>> link : links.entrySet()) {
      next[numbers.getOrDefault(link.getKey(), 0)] =
          link.getValue().stream().mapToInt(to -> numbers.getOrDefault(to, 0)).sorted().toArray();
    }
    return new Loops(names, next).all();
  }

  private List<List<String>> all() {
    for (int node = 0; node < next.length; node++) {
      if (visited[node] == 0) {
        visit(node);
      }
    }
    List<List<String>> loops = new ArrayList<>();
    boolean[] told = new boolean[next.length];
    int[] before = new int[next.length];
    Arrays.fill(before, -1);
    for (int node = 0; node < next.length; node++) {
      if (!told[knot[node]]) {
        told[knot[node]] = true;
        shortest(node, before, loops);
      }
    }
    return loops;
  }

  private void visit(int root) {
    int depth = 0;
    way[depth++] = enter(root);
    while (depth > 0) {
      int node = way[depth - 1];
      if (child[node] < next[node].length) {
        int target = next[node][child[node]++];
        if (visited[target] == 0) {
          way[depth++] = enter(target);
        } else if (waiting[target]) {
          low[node] = Math.min(low[node], visited[target]);
        }
      } else {
        depth--;
        leave(node, depth > 0 ? way[depth - 1] : node);
      }
    }
  }

  private int enter(int node) {
    visited[node] = ++visits;
    low[node] = visits;
    waiting[node] = true;
    stack[stacked++] = node;
    return node;
  }

  private void leave(int node, int parent) {
    low[parent] = Math.min(low[parent], low[node]);
    int top = node + 1;
    while (low[node] == visited[node] && top != node) {
      top = stack[--stacked];
      waiting[top] = false;
      knot[top] = node;
    }
  }

  /** Goes through the knot of a node in widening rings until a way leads back. */
  private void shortest(int start, int[] before, List<List<String>> loops) {
    way[0] = start;
    int end = 1;
    for (int i = 0; i < end; i++) {
      int node = way[i];
      for (int target : next[node]) {
        if (target == start) {
          loops.add(back(node, start, before));
          return;
        }
        if (knot[target] == knot[start] && before[target] < 0) {
          before[target] = node;
          way[end++] = target;
        }
      }
    }
  }

  private List<String> back(int last, int start, int[] before) {
    List<String> back = new ArrayList<>();
    for (int node = last; node != start; node = before[node]) {
      back.add(names.get(node));
    }
    back.add(names.get(start));
    Collections.reverse(back);
    return back;
  }
}
