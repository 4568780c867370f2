package io.clientele.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the references of one file lead to. It is the same object in two models as long as neither
 * the file nor anything that it names changed, so that what follows from it may be kept.
 */
public final class Ties {
  private final List<Edge> parts;
  private final List<Reference> references;
  private final List<Edge> edges;
  private final List<Reference> open = new ArrayList<>(0);
  private final Map<String, List<Reference>> byField = new HashMap<>();
  private final Map<String, List<Reference>> byRelation = new HashMap<>();
  private final List<Edge> nested = new ArrayList<>(0);

  /**
   * @param parts the edges from parts to their wholes
   * @param edges the edges that references make
   */
  Ties(List<Edge> parts, List<Reference> references, List<Edge> edges) {
    this.parts = List.copyOf(parts);
    this.references = List.copyOf(references);
    this.edges = List.copyOf(edges);
    parts.stream()
        .filter(edge -> edge.source().kind().equals(edge.target().kind()))
        .forEach(nested::add);
    for (Reference reference : references) {
      byField.computeIfAbsent(reference.field(), absent -> new ArrayList<>(1)).add(reference);
      byRelation.computeIfAbsent(reference.relation(), absent -> new ArrayList<>(1)).add(reference);
      if (!reference.resolves()) {
        open.add(reference);
      }
    }
  }

  /** The edges from parts to their wholes. */
  public List<Edge> parts() {
    return parts;
  }

  /** Those of them whose ends are of one kind. */
  public List<Edge> nested() {
    return Collections.unmodifiableList(nested);
  }

  public List<Reference> references() {
    return references;
  }

  /** The edges that the references make. */
  public List<Edge> edges() {
    return edges;
  }

  /** The references that do not name exactly one element of a fitting kind. */
  List<Reference> open() {
    return Collections.unmodifiableList(open);
  }

  List<Reference> inField(String field) {
    return byField.getOrDefault(field, List.of());
  }

  List<Reference> of(String relation) {
    return byRelation.getOrDefault(relation, List.of());
  }
}
