package io.clientele.model;

import io.clientele.finding.Span;
import java.util.List;

/**
 * An object whose kind cannot be told.
 *
 * @param candidates the kinds that match, if several do
 * @param isSchema whether it is a JSON Schema, which says how things are written and declares none
 */
public record Unclassified(Span span, List<String> candidates, boolean isSchema) {
  public Unclassified {
    candidates = List.copyOf(candidates);
  }

  Unclassified(Span span, List<String> candidates) {
    this(span, candidates, false);
  }
}
