/** Every check, one class each. */
@NullMarked
package io.clientele.check.rules;

import org.jspecify.annotations.NullMarked;
