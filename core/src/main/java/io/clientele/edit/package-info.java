/** Writes model files: a new workspace. */
@NullMarked
package io.clientele.edit;

import org.jspecify.annotations.NullMarked;
