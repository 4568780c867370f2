/** Renders findings as text or JSON. */
@NullMarked
package io.clientele.render;

import org.jspecify.annotations.NullMarked;
