/** Writes model files: a new workspace, the fixes of findings. */
@NullMarked
package io.clientele.edit;

import org.jspecify.annotations.NullMarked;
