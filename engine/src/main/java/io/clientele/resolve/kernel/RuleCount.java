package io.clientele.resolve.kernel;

/** How many pairs a rule brought together that no earlier rule had. */
public record RuleCount(String rule, long pairs) {}
