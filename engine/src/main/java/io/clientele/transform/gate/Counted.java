package io.clientele.transform.gate;

import java.util.List;

/** The ids of all that were looked at, and of those among them that lack what was looked for. */
record Counted(List<String> all, List<String> without) {
  static final Counted NONE = new Counted(List.of(), List.of());

  Counted {
    all = List.copyOf(all);
    without = List.copyOf(without);
  }
}
