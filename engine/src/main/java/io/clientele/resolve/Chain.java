package io.clientele.resolve;

import io.clientele.data.Engine;
import io.clientele.data.Row;
import io.clientele.ledger.RecordKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds through which links two records of one party are joined. */
final class Chain {
  private final Engine engine;
  private final Map<RecordKey, TreeSet<RecordKey>> neighbours = new TreeMap<>();

  Chain(Engine engine) {
    this.engine = engine;
  }

  /** The shortest path, both ends included; among equals the first in order of records. */
  List<RecordKey> between(RecordKey a, RecordKey b, String party) {
    engine.each(Statements.query("within.sql", party, party), this::take);
    Map<RecordKey, RecordKey> cameFrom = new HashMap<>();
    Deque<RecordKey> open = new ArrayDeque<>(List.of(a));
    cameFrom.put(a, a);
    while (!open.isEmpty() && !cameFrom.containsKey(b)) {
      RecordKey at = open.remove();
      for (RecordKey next : neighbours.getOrDefault(at, new TreeSet<>())) {
        if (cameFrom.putIfAbsent(next, at) == null) {
          open.add(next);
        }
      }
    }
    return traced(b, cameFrom);
  }

  private void take(Row row) {
    RecordKey a = new RecordKey(row.text(1), row.text(2));
    RecordKey b = new RecordKey(row.text(3), row.text(4));
    neighbours.computeIfAbsent(a, fresh -> new TreeSet<>()).add(b);
    neighbours.computeIfAbsent(b, fresh -> new TreeSet<>()).add(a);
  }

  private static List<RecordKey> traced(RecordKey end, Map<RecordKey, RecordKey> cameFrom) {
    List<RecordKey> path = new ArrayList<>();
    RecordKey at = end;
    RecordKey before = cameFrom.get(at);
    while (before != null && !before.equals(at)) {
      path.add(at);
      at = before;
      before = cameFrom.get(at);
    }
    if (!path.isEmpty()) {
      path.add(at);
    }
    Collections.reverse(path);
    return path;
  }
}
