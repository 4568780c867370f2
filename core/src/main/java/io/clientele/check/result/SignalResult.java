package io.clientele.check.result;

import java.time.LocalDate;

/**
 * Where the weeks of a measure show more than chance.
 *
 * @param dimension {@code org_unit}, {@code channel} or {@code segment}, of which the subject is
 *     one
 * @param kind a run rule, {@code average}, {@code sum}, or {@code step} where the mean changes for
 *     good
 * @param week where it is seen
 * @param since where it began by the best guess, between earliest and latest
 * @param deviations how far the means before and after are apart, in standard deviations of a week
 */
public record SignalResult(
    String measure,
    String dimension,
    String subject,
    String kind,
    LocalDate week,
    LocalDate since,
    LocalDate earliest,
    LocalDate latest,
    double before,
    double after,
    double deviations) {}
