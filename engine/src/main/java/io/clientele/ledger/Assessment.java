package io.clientele.ledger;

import java.time.LocalDate;

/** One element's self-rating as it was given, with its target (0 without one) and its reason. */
public record Assessment(
    String id, String element, int self, int target, String rater, LocalDate date, String reason) {}
