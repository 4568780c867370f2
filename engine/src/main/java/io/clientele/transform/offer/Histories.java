package io.clientele.transform.offer;

/**
 * What customers bought: per customer the numbers of different items, each once.
 *
 * @param items how many different items there are, numbered from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Histories(int[][] bought, int items) {}
