package io.clientele.measure.chart;

import io.clientele.measure.statistic.Estimate;

/**
 * A lasting step of the mean.
 *
 * @param at the first point after it, counted from 0, with its interval
 * @param before the mean of the stretch before
 * @param after the mean of the stretch after
 */
public record Change(Estimate at, double before, double after) {}
