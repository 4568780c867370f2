package io.clientele.model.difference;

import io.clientele.model.Edge;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the edges that came and went; a new name at either end makes no new edge. */
final class EdgeChanges {
  private final Map<String, Edge> before = new LinkedHashMap<>();
  private final Map<String, Edge> after = new LinkedHashMap<>();

  EdgeChanges(Model older, Model newer, Pairing pairing) {
    for (Edge edge : older.edges()) {
      if (!Content.isInside(edge)) {
        String source = nameNow(pairing, edge.source().id());
        before.putIfAbsent(key(source, edge, nameNow(pairing, edge.target().id())), edge);
      }
    }
    for (Edge edge : newer.edges()) {
      if (!Content.isInside(edge)) {
        String source = Content.key(edge.source().id());
        after.putIfAbsent(key(source, edge, Content.key(edge.target().id())), edge);
      }
    }
  }

  List<EdgeChange> all() {
    List<EdgeChange> changes = new ArrayList<>();
    after.forEach(
        (key, edge) -> {
          if (!before.containsKey(key)) {
            changes.add(new EdgeChange(true, edge));
          }
        });
    before.forEach(
        (key, edge) -> {
          if (!after.containsKey(key)) {
            changes.add(new EdgeChange(false, edge));
          }
        });
    return changes;
  }

  private static String nameNow(Pairing pairing, String id) {
    return pairing.now(id).orElse(Content.key(id));
  }

  private static String key(String source, Edge edge, String target) {
    return source + "\n" + edge.relation() + "\n" + target;
  }
}
