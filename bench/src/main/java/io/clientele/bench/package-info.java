/** Measures inner loops; outside the default build. */
@NullMarked
package io.clientele.bench;

import org.jspecify.annotations.NullMarked;
