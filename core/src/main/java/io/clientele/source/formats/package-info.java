/** The formats in which a workspace may be written, one class each. */
@NullMarked
package io.clientele.source.formats;

import org.jspecify.annotations.NullMarked;
