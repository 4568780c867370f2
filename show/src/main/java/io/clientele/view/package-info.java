/** Shapes results as plain view records and SVG pictures, without I/O and without an engine. */
@NullMarked
package io.clientele.view;

import org.jspecify.annotations.NullMarked;
