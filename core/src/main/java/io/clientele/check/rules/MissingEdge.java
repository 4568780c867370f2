package io.clientele.check.rules;

import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Segment;
import java.util.Set;
import java.util.stream.Stream;

/** The segments from which no edge of a relation leads anywhere, and none is about to. */
final class MissingEdge {
  private MissingEdge() {}

  static Stream<Element> ofSegments(Model model, String relation) {
    Set<String> open = OpenReferences.of(model, relation);
    return model.segments().stream()
        .map(Segment::element)
        .filter(segment -> !open.contains(segment.id()))
        .filter(segment -> !has(model, segment, relation));
  }

  static boolean has(Model model, Element element, String relation) {
    return model.edgesFrom(element).stream().anyMatch(edge -> edge.relation().equals(relation));
  }
}
