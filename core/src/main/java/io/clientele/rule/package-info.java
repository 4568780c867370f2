/** Turns a condition written as text into a typed tree. */
@NullMarked
package io.clientele.rule;

import org.jspecify.annotations.NullMarked;
