/** Follows what is done about a trigger to its measured effect. */
@NullMarked
package io.clientele.transform.loop;

import org.jspecify.annotations.NullMarked;
