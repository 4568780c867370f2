package io.clientele.resolve.kernel;

/** What one comparison of a pair says for (above 0) or against a match, in bits. */
public record Weight(String field, String level, double bits) {}
