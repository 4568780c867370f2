/** Compares two models of one workspace: what came, went, changed its name or its content. */
@NullMarked
package io.clientele.model.difference;

import org.jspecify.annotations.NullMarked;
