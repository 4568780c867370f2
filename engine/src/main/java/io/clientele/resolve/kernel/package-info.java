/**
 * Compares records in bulk: dictionaries, packed rows, grouped rules, a histogram of patterns, a
 * fitted model and clusters. It knows columns and rules, not sources or tables.
 */
@NullMarked
package io.clientele.resolve.kernel;

import org.jspecify.annotations.NullMarked;
