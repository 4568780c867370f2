/**
 * Brings values to the one form in which they are compared; what was received is kept elsewhere.
 */
@NullMarked
package io.clientele.resolve.standard;

import org.jspecify.annotations.NullMarked;
