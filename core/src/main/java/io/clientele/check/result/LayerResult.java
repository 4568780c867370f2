package io.clientele.check.result;

/**
 * One element of a layer: levels are 1 to 5, 0 when there is none.
 *
 * @param coverage the share of its gates that could be computed
 * @param verdict {@code unrated}, {@code unproven}, {@code understated}, {@code supported}, {@code
 *     overstated}, {@code contradicted} or {@code stale}
 */
public record LayerResult(
    String layer,
    String element,
    int self,
    int evidence,
    int effective,
    double coverage,
    String verdict) {}
