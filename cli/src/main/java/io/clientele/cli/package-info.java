/** Parses arguments, wires the rest, writes files, chooses the exit code. */
@NullMarked
package io.clientele.cli;

import org.jspecify.annotations.NullMarked;
