/** Reads files into trees in which every value remembers its file, line and column. */
@NullMarked
package io.clientele.source;

import org.jspecify.annotations.NullMarked;
