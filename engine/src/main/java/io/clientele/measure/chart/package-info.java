/**
 * Control charts: what of a figure that is taken again and again is chance, and since when it is
 * more than that.
 */
@NullMarked
package io.clientele.measure.chart;

import org.jspecify.annotations.NullMarked;
