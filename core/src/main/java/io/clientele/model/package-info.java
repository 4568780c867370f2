/**
 * Gives the declared business typed, immutable, cross-linked form, with its edges and lines of
 * sight.
 */
@NullMarked
package io.clientele.model;

import org.jspecify.annotations.NullMarked;
