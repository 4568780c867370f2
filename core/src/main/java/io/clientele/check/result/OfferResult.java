package io.clientele.check.result;

/** What one customer may be offered next, and because of what. */
public record OfferResult(int rank, String item, String offerId, String because) {}
