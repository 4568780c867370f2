package io.clientele.model;

import io.clientele.finding.Span;

/**
 * Something the workspace brings or asks for that cannot be used: a kind, an import, a catalogue.
 */
public record Unusable(Span span, String reason, String help) {}
