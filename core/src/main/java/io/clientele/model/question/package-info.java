/**
 * Asks a model what one element is tied to: lines of sight, paths, islands, and life without it.
 */
@NullMarked
package io.clientele.model.question;

import org.jspecify.annotations.NullMarked;
