package io.clientele.ledger;

import java.time.LocalDate;

/** One finished run: the day it measured at, and how much it handled. */
public record Run(LocalDate asOf, String version, long records, long parties, long events) {}
