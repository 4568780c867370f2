package io.clientele.resolve;

import io.clientele.ledger.RecordKey;

/** Who a record truly is, as a file of truth says. */
public record TrueCustomer(RecordKey record, String customer) {}
