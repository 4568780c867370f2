/** Raises triggers from what was measured, and follows each to its response. */
@NullMarked
package io.clientele.transform.response;

import org.jspecify.annotations.NullMarked;
