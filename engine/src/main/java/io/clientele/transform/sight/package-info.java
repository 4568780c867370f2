/** Weighs lines of sight by what is at stake, and proposes what may mend them. */
@NullMarked
package io.clientele.transform.sight;

import org.jspecify.annotations.NullMarked;
