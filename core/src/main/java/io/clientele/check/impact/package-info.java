/** Weighs a change before it is made: what the checks would say of the model after it. */
@NullMarked
package io.clientele.check.impact;

import org.jspecify.annotations.NullMarked;
