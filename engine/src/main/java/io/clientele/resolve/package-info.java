/** Turns many customer records into one, with lineage and consent; and evaluates itself. */
@NullMarked
package io.clientele.resolve;

import org.jspecify.annotations.NullMarked;
