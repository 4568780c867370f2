/** By which route and in which lane each offer reaches each sort of customer, as declared. */
@NullMarked
package io.clientele.check.route;

import org.jspecify.annotations.NullMarked;
