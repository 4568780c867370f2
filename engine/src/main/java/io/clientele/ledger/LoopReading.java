package io.clientele.ledger;

import java.time.LocalDate;

/**
 * One reading of a feedback loop, as it was taken.
 *
 * @param phase {@code before} or {@code after}
 * @param round counts from 1; a loop begins anew when what is measured changes
 * @param definition the hash of the measure's definition
 * @param sample the hash of whom and where the point looks at
 * @param data the hash of the observations behind it
 */
public record LoopReading(
    String loopId,
    String pointId,
    String phase,
    int round,
    String definition,
    String sample,
    LocalDate from,
    LocalDate to,
    double value,
    double low,
    double high,
    long n,
    String data,
    LocalDate takenOn) {}
