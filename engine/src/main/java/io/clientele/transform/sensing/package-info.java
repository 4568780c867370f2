/** Listens to feeds from outside and says when they are no longer as usual. */
@NullMarked
package io.clientele.transform.sensing;

import org.jspecify.annotations.NullMarked;
