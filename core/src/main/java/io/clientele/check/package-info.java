/**
 * Says what is wrong with a model, and where; sees results only through its own read-only
 * interface.
 */
@NullMarked
package io.clientele.check;

import org.jspecify.annotations.NullMarked;
