package io.clientele.finding;

/** One change to a text: what stands at the span gives way to the text. */
public record Edit(Span span, String text) {}
