package io.clientele.resolve.kernel;

/**
 * A cluster that is larger or longer than its limits.
 *
 * @param row its lowest row
 * @param diameter links between its two remotest rows
 * @param linkA with {@code linkB} its lightest link
 */
public record Weak(int row, int size, int diameter, int linkA, int linkB) {}
