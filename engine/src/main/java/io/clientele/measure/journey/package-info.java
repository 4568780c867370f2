/** Lays what happened in a case beside the declared order of a journey. */
@NullMarked
package io.clientele.measure.journey;

import org.jspecify.annotations.NullMarked;
