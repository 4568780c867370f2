package io.clientele.model;

import io.clientele.finding.Span;
import java.util.List;

/**
 * One way in which an element departs from its kind's schema.
 *
 * @param keyword the schema keyword that failed: {@code required}, {@code type}, {@code enum}, ...
 * @param name the field concerned
 * @param value what is written, empty when nothing is
 * @param expected the allowed values or known names, where the keyword has such a list
 * @param message one sentence without a full stop
 */
public record SchemaProblem(
    Element element,
    String keyword,
    String name,
    String value,
    List<String> expected,
    String message,
    Span span) {}
