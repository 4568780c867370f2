/** Writes model files: a new workspace, the fixes of findings, one layout. */
@NullMarked
package io.clientele.edit;

import org.jspecify.annotations.NullMarked;
