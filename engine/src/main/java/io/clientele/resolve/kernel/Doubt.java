package io.clientele.resolve.kernel;

import java.util.Optional;

/**
 * Two rows of which a person had better decide: of two clusters, or of one that is weak.
 *
 * @param bits the weight of the pair
 * @param value how many rows a yes is expected to bring to their like: the mean probability of the
 *     pairs between the two clusters, 0 of one that a guard holds apart, times the size of the
 *     smaller one, and a twentieth of it for each row there beyond the first
 * @param why {@code uncertain}, {@code cut}, {@code bridge} or {@code weak}
 * @param guard for a link that was cut, the guard that holds two members of the clusters apart
 */
public record Doubt(
    int rowA, int rowB, double bits, double value, String why, Optional<String> guard) {}
