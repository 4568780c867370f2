/** Tells editors what can be written where: the kinds' schemas with the names of a workspace. */
@NullMarked
package io.clientele.edit.schema;

import org.jspecify.annotations.NullMarked;
