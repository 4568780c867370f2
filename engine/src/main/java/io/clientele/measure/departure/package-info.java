/** Puts the worst departures of reality from the declaration first, a sentence each. */
@NullMarked
package io.clientele.measure.departure;

import org.jspecify.annotations.NullMarked;
