/** Counts who decided what under which policy. */
@NullMarked
package io.clientele.transform.governance;

import org.jspecify.annotations.NullMarked;
