/** Shows views as a static site. */
@NullMarked
package io.clientele.site;

import org.jspecify.annotations.NullMarked;
