/** Numbers with their 95 % intervals, each by the formula its method names. */
@NullMarked
package io.clientele.measure.statistic;

import org.jspecify.annotations.NullMarked;
