package io.clientele.model.difference;

import io.clientele.model.Edge;

/**
 * One edge that came or went; the edge from a part to its whole comes and goes with the part.
 *
 * @param added whether it is new
 */
public record EdgeChange(boolean added, Edge edge) {}
