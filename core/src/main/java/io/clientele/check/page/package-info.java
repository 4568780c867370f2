/** Runs the page of a check: its example must give the findings it shows, its repair none. */
@NullMarked
package io.clientele.check.page;

import org.jspecify.annotations.NullMarked;
