/** Turns gaps into balanced, traceable responses. */
@NullMarked
package io.clientele.transform;

import org.jspecify.annotations.NullMarked;
