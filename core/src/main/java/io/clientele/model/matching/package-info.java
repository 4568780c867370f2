/** How records are matched and which values survive, as {@code resolve.yaml} declares it. */
@NullMarked
package io.clientele.model.matching;

import org.jspecify.annotations.NullMarked;
