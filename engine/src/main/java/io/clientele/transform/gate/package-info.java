/** What each of the eleven elements must show to stand at a level: one class an element. */
@NullMarked
package io.clientele.transform.gate;

import org.jspecify.annotations.NullMarked;
