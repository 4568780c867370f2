package io.clientele.measure;

import io.clientele.model.Edge;
import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who looks at which measure point: what several units look at moves several of them. */
final class PointUses {
  private final SortedMap<String, SortedSet<String>> areas = new TreeMap<>();
  private final SortedMap<String, Long> uses = new TreeMap<>();

  PointUses(Model model) {
    for (Element point : model.ofKind("measure-point")) {
      SortedSet<String> owners = new TreeSet<>();
      owners.add(point.owner());
      model.edgesFrom(point).stream().map(Edge::target).forEach(it -> owners.add(it.owner()));
      for (Edge edge : model.edgesTo(point)) {
        owners.add(edge.source().owner());
        uses.merge(point.id(), 1L, Long::sum);
      }
      owners.remove("");
      areas.put(point.id(), owners);
    }
  }

  /** The units that own the point, what it observes, and what refers to it. */
  SortedSet<String> areas(String pointId) {
    return areas.getOrDefault(pointId, Collections.emptySortedSet());
  }

  /** How many things refer to it. */
  long of(String pointId) {
    return uses.getOrDefault(pointId, 0L);
  }
}
