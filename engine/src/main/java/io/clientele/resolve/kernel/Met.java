package io.clientele.resolve.kernel;

/** A rule that brings two rows together, and the values that they share for it. */
public record Met(String rule, String value) {}
