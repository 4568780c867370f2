package io.clientele.model;

import io.clientele.finding.Span;
import java.util.List;

/** An object whose kind cannot be told; the candidates are the kinds that match, if several do. */
public record Unclassified(Span span, List<String> candidates) {}
