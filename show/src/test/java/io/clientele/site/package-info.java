@NullMarked
package io.clientele.site;

import org.jspecify.annotations.NullMarked;
