package io.clientele.model.matching;

/**
 * When a cluster is too weak to stand without a look.
 *
 * @param most records of one party; above it the party goes to review
 * @param diameter links between its two remotest records; above it the party goes to review
 * @param bridges whether a lone link is cut where the records on its two sides mostly differ
 */
public record ClusterLimits(int most, int diameter, boolean bridges) {}
