/** Makes populations whose truth is known. */
@NullMarked
package io.clientele.generate;

import org.jspecify.annotations.NullMarked;
