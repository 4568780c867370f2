package io.clientele.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of things, in their order. */
final class Parts {
  private final Map<String, List<Element>> byWhole = new HashMap<>();

  Parts(List<Things.Part> parts) {
    for (Things.Part part : parts) {
      byWhole.computeIfAbsent(key(part.whole()), absent -> new ArrayList<>()).add(part.part());
    }
  }

  List<Element> of(Element whole, String kind) {
    return byWhole.getOrDefault(key(whole), List.of()).stream()
        .filter(part -> part.kind().equals(kind))
        .toList();
  }

  /** Two things may claim one id, but not one place. */
  private static String key(Element whole) {
    return whole.tree().file().path() + "#" + whole.pointer();
  }
}
