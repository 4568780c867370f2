/** Groups that data propose by themselves, and whether they would be found again. */
@NullMarked
package io.clientele.measure.group;

import org.jspecify.annotations.NullMarked;
