/** Reads the checks that a workspace declares for itself, without code. */
@NullMarked
package io.clientele.check.own;

import org.jspecify.annotations.NullMarked;
