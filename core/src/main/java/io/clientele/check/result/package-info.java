/** The rows of the public tables as a check or a picture sees them. */
@NullMarked
package io.clientele.check.result;

import org.jspecify.annotations.NullMarked;
