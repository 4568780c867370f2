package io.clientele.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of things, in their order. Two things may claim one id, but not one place. */
final class Parts {
  private final Map<Element, List<Element>> byWhole = new HashMap<>();

  Parts(List<Things.Part> parts) {
    for (Things.Part part : parts) {
      byWhole.computeIfAbsent(part.whole(), absent -> new ArrayList<>()).add(part.part());
    }
  }

  List<Element> of(Element whole, String kind) {
    return byWhole.getOrDefault(whole, List.of()).stream()
        .filter(part -> part.kind().equals(kind))
        .toList();
  }
}
