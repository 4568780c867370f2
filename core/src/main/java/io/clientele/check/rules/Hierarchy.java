package io.clientele.check.rules;

import io.clientele.finding.Span;
import io.clientele.model.Element;
import io.clientele.model.Model;
import io.clientele.model.Reference;
import io.clientele.model.Segment;
import io.clientele.model.Ties;
import tools.jackson.databind.JsonNode;

/**
 * Who is above whom, as the things below say and as the things above say.
 *
 * @param parents what things below say of those above them
 * @param children what things above say of those below them
 */
record Hierarchy(Claims parents, Claims children) {
  private static final String PART_OF = "part-of";

  private Hierarchy() {
    this(new Claims(), new Claims());
  }

  /** Things that name parents or children of their own kind. */
  static Hierarchy ofParts(Model model) {
    Hierarchy hierarchy = new Hierarchy();
    for (Reference reference : model.referenceIndex().of(PART_OF)) {
      if (reference.resolves()) {
        Element source = reference.source();
        Element target = reference.candidates().get(0);
        if (source.kind().equals(target.kind())) {
          boolean up = source.equals(target) || pointsUp(model, source, reference.span());
          (up ? hierarchy.parents : hierarchy.children).add(source, target, reference.span());
        }
      }
    }
    return hierarchy;
  }

  /** The edge runs from the part to the whole, whichever end declares it. */
  private static boolean pointsUp(Model model, Element source, Span span) {
    return model.edgesFrom(source).stream()
        .anyMatch(edge -> edge.relation().equals(PART_OF) && edge.span().equals(span));
  }

  /** Segments that relate to others as {@code parent} or {@code child}. */
  static Hierarchy ofSegments(Model model) {
    Hierarchy hierarchy = new Hierarchy();
    for (Segment segment : model.segments()) {
      Element element = segment.element();
      JsonNode related = element.value().path("relatedCustomerSegments");
      for (int i = 0; i < related.size(); i++) {
        Span span = element.at("/relatedCustomerSegments/" + i + "/segmentID");
        hierarchy.relate(model, element, related.path(i), span);
      }
    }
    return hierarchy;
  }

  private void relate(Model model, Element element, JsonNode related, Span span) {
    Claims claims =
        switch (related.path("relationshipType").asString("")) {
          case "parent" -> parents;
          case "child" -> children;
          default -> new Claims();
        };
    model
        .element(related.path("segmentID").asString(""))
        .filter(other -> other.kind().equals("segment"))
        .ifPresent(other -> claims.add(element, other, span));
  }

  /** Parents by what either end says, or by where one stands inside the other. */
  Claims merged(Model model) {
    Claims merged = new Claims();
    parents.all().forEach(one -> merged.add(one.by(), one.of(), one.span()));
    children.all().forEach(one -> merged.add(one.of(), one.by(), one.span()));
    for (Ties file : model.ties()) {
      file.nested().forEach(edge -> merged.add(edge.source(), edge.target(), edge.span()));
    }
    return merged;
  }
}
