/** Remembers what must never be lost. */
@NullMarked
package io.clientele.ledger;

import org.jspecify.annotations.NullMarked;
