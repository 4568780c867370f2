/** Runs the checks that a workspace declares for itself over the public tables. */
@NullMarked
package io.clientele.data.checks;

import org.jspecify.annotations.NullMarked;
