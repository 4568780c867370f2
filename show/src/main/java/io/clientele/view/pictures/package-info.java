/** Draws views as SVG: one class per picture, no I/O and no engine. */
@NullMarked
package io.clientele.view.pictures;

import org.jspecify.annotations.NullMarked;
