package io.clientele.edit;

import java.util.ArrayList;
import java.util.List;

/** The lists and mappings that are open at a line, with the column each had and the one it gets. */
final class Indents {
  private static final int STEP = 2;

  private final List<Open> open = new ArrayList<>();

  private record Open(int old, int now, boolean list) {}

  /** Where the key of a mapping goes that stands at a column. */
  int key(int column) {
    close(column);
    if (top().list && top().old == column) {
      open.remove(open.size() - 1);
    }
    return open(column, false);
  }

  /** Where the dash of a list goes that stands at a column. */
  int dash(int column) {
    close(column);
    return open(column, true);
  }

  /** Where a value goes that begins its own line. */
  int value(int column) {
    close(column);
    return below();
  }

  /** The column of what lies directly inside the innermost list or mapping. */
  int below() {
    return open.isEmpty() ? 0 : top().now + STEP;
  }

  /** The column of the innermost list or mapping. */
  int innermost() {
    return top().now;
  }

  /** Where a comment goes: with its neighbours of the same column, else with those around it. */
  int comment(int column, boolean mayLieBelow) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Open one = open.get(i);
      if (one.old == column) {
        return one.now;
      }
      if (one.old < column) {
        boolean last = i == open.size() - 1;
        return last && mayLieBelow ? one.now + STEP : one.now;
      }
    }
    return 0;
  }

  private void close(int column) {
    while (!open.isEmpty() && top().old > column) {
      open.remove(open.size() - 1);
    }
  }

  private int open(int column, boolean list) {
    boolean isOpen = !open.isEmpty() && top().old == column && top().list == list;
    if (!isOpen) {
      open.add(new Open(column, below(), list));
    }
    return top().now;
  }

  private Open top() {
    return open.isEmpty() ? new Open(0, 0, false) : open.get(open.size() - 1);
  }
}
