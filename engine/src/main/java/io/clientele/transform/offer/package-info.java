/** Says what each customer who agreed to it may be offered next, and because of what. */
@NullMarked
package io.clientele.transform.offer;

import org.jspecify.annotations.NullMarked;
