package io.clientele.transform.gate;

import io.clientele.model.Element;
import io.clientele.model.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of things, such as the stages of a journey, by the id before the slash. */
final class Parts {
  private final Map<String, List<Element>> parts = new HashMap<>();

  static Parts of(Model model) {
    Parts parts = new Parts();
    for (Element element : model.elements()) {
      int slash = element.key().lastIndexOf('/');
      if (slash > 0) {
        parts
            .parts
            .computeIfAbsent(element.key().substring(0, slash), absent -> new ArrayList<>())
            .add(element);
      }
    }
    return parts;
  }

  /** The element itself, and its parts. */
  Stream<Element> with(Element element) {
    return Stream.concat(Stream.of(element), parts.getOrDefault(element.key(), List.of()).stream());
  }
}
