package io.clientele.model;

import io.clientele.finding.Span;

/**
 * A relation between two declared things, both of which exist.
 *
 * @param relation such as {@code supported-by}
 * @param declaredBy the field that says so, such as {@code dependencies}
 */
public record Edge(Element source, String relation, Element target, String declaredBy, Span span) {}
