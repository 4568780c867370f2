package io.clientele.resolve;

import io.clientele.ledger.RecordKey;

/** Two records of which somebody said whether they are one customer. */
public record LabelledPair(RecordKey a, RecordKey b, boolean match) {}
