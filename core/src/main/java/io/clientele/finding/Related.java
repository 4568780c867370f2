package io.clientele.finding;

/** A second place that a finding speaks of, with what it has to do with it. */
public record Related(Span span, String message) {}
